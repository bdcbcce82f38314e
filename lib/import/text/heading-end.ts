import { matchable } from './matchable';

const PAIRS: Record<string, string> = { '“': '”', '‘': '’', '《': '》', '(': ')' };
const SUFFIX =
  /^ *(?:的?等?(?:问题|方面))?(?:的整改(?:落实|进展|完成)*(?:情况)?|整改(?:落实|进展|完成)*情况(?! *:))?[。:,]?/;
// 针对学习不够深入问题，一是…
const INLINE = /^(?:针对|关于)[^,。;:“”]{3,40}问题,/;
// 关于学习不够深入问题的整改情况：已完成。…
const ANSWERED = /^(?:关于|针对)[^,。;:“”"]{2,60}问题的?整改(?:落实|进展|完成)*情况:/;
const SERIES = /^ *(?:一是|第一[,、:]|①|\(1\)|\(一\)|1\.(?!\d))/;

/**
 * The end of the heading at the start of a line: after 关于“…”问题的整改, else after the first full stop outside
 * quotation marks, or a colon before 一是; the length of the line if it is a heading alone. `from` is the end of
 * its number.
 */
export function headingEnd(text: string, from: number): number {
  const line = matchable(text);
  const quote = /^(?:关于|针对) *["“]/.exec(line.slice(from))?.[0].length;
  const inline = INLINE.exec(line.slice(from))?.[0].length;
  const answered = ANSWERED.exec(line.slice(from))?.[0].length;
  if (inline !== undefined || answered !== undefined) return from + (inline ?? answered ?? 0);
  if (quote !== undefined) {
    const closed = closing(line, from + quote - 1);
    // Where a quotation that is not closed ends cannot be known.
    return closed === -1 ? line.length : closed + (SUFFIX.exec(line.slice(closed))?.[0].length ?? 0);
  }
  const depth: string[] = [];
  const lastOf = new Map(Object.values(PAIRS).map((close) => [close, line.lastIndexOf(close)]));
  for (let at = from; at < line.length; at += 1) {
    const character = line.charAt(at);
    const close = PAIRS[character];
    if (close !== undefined && (lastOf.get(close) ?? -1) >= at) depth.push(close);
    else if (character === depth.at(-1)) depth.pop();
    else if (depth.length > 0) continue;
    else if (character === '。') return at + 1;
    else if (character === ':' && SERIES.test(line.slice(at + 1))) return at + 1;
  }
  return line.length;
}

// The position after the mark that closes the quotation opened at `open`; -1 if none does.
function closing(line: string, open: number): number {
  if (line.charAt(open) === '"') return line.indexOf('"', open + 1) + 1 || -1;
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if (line.charAt(at) === '“') depth += 1;
    if (line.charAt(at) === '”') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}
