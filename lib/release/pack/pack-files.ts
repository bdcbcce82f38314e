/** The files of a pack beside out/, all in one folder: notes, the receiving script, the sign-off sheet, and a mark that the content must be signed. */
export const PACK_FILES = {
  notes: 'README.txt',
  receiver: 'receive.sh',
  sheet: 'sheet.html',
  signOff: 'SIGN-OFF-REQUIRED',
} as const;

/** The folder in a pack: site-3f2a…; the file is named after it. */
export function packFolder(name: string): string {
  return `site-${name}`;
}

/** The digest in the name of such a folder; null for another name. */
export function nameOfFolder(folder: string): string | null {
  return /^site-([0-9a-f]{16})$/.exec(folder)?.[1] ?? null;
}
