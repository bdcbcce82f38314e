/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the line that ends at or after an offset; a value that ends with its line end is over there. */
export function lineAfter(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** How far an offset is from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line end in use before an offset; where none stands before it, the first one of the text. */
export function lineEndAt(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1);
  const at = before === -1 ? text.indexOf('\n') : before;
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The offset after the remarks below an entry that are indented deeper than its column and so belong to it. */
export function afterOwnRemarks(text: string, offset: number, column: number): number {
  const remark = new RegExp(`^ {${column + 1},}#.*(?:\r?\n|$)`);
  let end = offset;
  for (let [line] = remark.exec(text.slice(end)) ?? []; line; [line] = remark.exec(text.slice(end)) ?? [])
    end += line.length;
  return end;
}
