/** A file for programs or for reading elsewhere: its address without origin, media type, what it is, and its text. */
export type DataFile = { path: string; type: string; format: string; about: string; body: string };

/** The size of a file as served without compression, in bytes of UTF-8. */
export function sizeOf({ body }: Pick<DataFile, 'body'>): number {
  return new TextEncoder().encode(body).length;
}

/** The file's name, the last part of its address. */
export function nameOf({ path }: Pick<DataFile, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
