const LINE_END = /\r\n|[\r\n\f\v\u0085\u2028\u2029]/g;

/** The text with every line end that a program may have written (Unicode TR 14, mandatory breaks) as \n. */
export function withPlainLineEnds(text: string): string {
  return text.replace(LINE_END, '\n');
}
