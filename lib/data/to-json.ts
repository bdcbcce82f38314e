/** Data as JSON that people can read too, with a line end. */
export function toJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
