import JSZip from 'jszip';

/** The texts of files by path; those in a zip below its path: /notices/2025-xuncha/notice.zip/2025-xuncha/notice.txt */
export async function textsOf(files: ReadonlyMap<string, Buffer>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    texts.set(path, bytes.toString('utf8'));
    if (!path.endsWith('.zip')) continue;
    for (const [name, text] of await unzipped(bytes)) texts.set(`${path}/${name}`, text);
  }
  return texts;
}

/** True for a file in a zip. */
export const isInZip = (path: string): boolean => path.includes('.zip/');

async function unzipped(bytes: Buffer): Promise<[string, string][]> {
  const { files } = await JSZip.loadAsync(bytes);
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return Promise.all(
    entries.map(async (entry): Promise<[string, string]> => {
      const content = await entry.async('nodebuffer');
      return [entry.name, content.toString('utf8')];
    }),
  );
}
