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

/** A size in bytes as people read it: 812 字节, 15.5 KB (1 KB = 1024 bytes). */
export function formatSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} 字节` : `${(bytes / 1024).toFixed(1)} KB`;
}

/** Data as JSON that people can read too, with a line end. */
export function toJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
