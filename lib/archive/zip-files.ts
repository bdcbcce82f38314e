import JSZip from 'jszip';

/** Files as a zip, below one folder and sorted by name; the same files and day (YYYY-MM-DD) give the same bytes. */
export function zipFiles(folder: string, files: ReadonlyMap<string, Buffer>, day: string): Promise<Buffer> {
  const zip = new JSZip();
  // JSZip writes the time of UTC, whatever the zone of the machine.
  const date = new Date(`${day}T00:00:00Z`);
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip.file(`${folder}/${name}`, bytes, { date, createFolders: false });
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}
