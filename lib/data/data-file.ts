/** A data file: address without origin, media type, format, description and text, which may be made only when it is read. */
export type DataFile = { path: string; type: string; format: string; about: string; readonly body: string };

/** The size without compression, in bytes of UTF-8. */
export function sizeOf({ body }: Pick<DataFile, 'body'>): number {
  return new TextEncoder().encode(body).length;
}

/** The file's name, the last part of its address. */
export function nameOf({ path }: Pick<DataFile, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Indented JSON with a final line end. */
export function toJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
