/** The last word of the value of a text that was withdrawn; its words may have gone. */
export const WITHDRAWN = '已撤下';

/** True for the value of a text that was withdrawn. */
export function isWithdrawn(value: string): boolean {
  return value.endsWith(` ${WITHDRAWN}`);
}
