const PAGE_NUMBER =
  /^(?:[-—–―]+ *\d{1,3} *[-—–―]+|第 *\d{1,3} *页(?: *[,/]? *共 *\d{1,3} *页)?|\d{1,3} *\/ *\d{1,3})$/;

/** True for the number of a printed page alone on a line: — 3 —, 第3页 共5页. It may stand inside the text of a notice. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line.normalize('NFKC').trim());
}
