import { isBodyLine } from '@/lib/import/text/body-name';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import { dateAlone } from '@/lib/import/text/printed-date';

/** Lines with those joined that were broken in mid-sentence, and the number of the first line that was broken; 0 if none was. */
export type Unwrapped = { lines: string[]; first: number };

// A sheet of A4 holds 28 characters a line (GB/T 9704); narrower columns and indents are shorter.
const SHORTEST = 16;
const ENDS = /[。;:!?…”’》）)】〕]$/;
const METADATA = /(?:发布|来源|时间|日期|编辑|作者|浏览|点击|阅读|访问|字号|审核)[^,。;:]{0,4}:/;
// What cannot end a line that is whole, or begin one.
const OPEN_END = /[,、“‘《（(—]$|[一二三四五六七八九十]$|第$/;
const CANNOT_BEGIN = /^[,。、;:!?”’》）)】〕%]|^(?:是|的|了)(?!否)/;

/**
 * Joins the lines of a text that was broken at a fixed width, as copied from a PDF. A break counts if the line ends
 * without a mark and the next, directly below, does not begin anything; and only in a text in which at least one such
 * break cannot be the end of a line, or two lines have nearly the same width.
 */
export function joinWrapped(raw: readonly string[]): Unwrapped {
  const lines = raw.map((text) => text.trim());
  const breaks = lines.flatMap((line, at) => (mayBeBroken(line, lines[at + 1] ?? '') ? [at] : []));
  const certain = breaks.some((at) => isBroken(lines[at] ?? '', lines[at + 1] ?? ''));
  const widest = Math.max(...breaks.map((at) => lines[at]?.length ?? 0));
  const isFull = (at: number): boolean => (lines[at]?.length ?? 0) >= widest - 2;
  const alike = breaks.filter(isFull).length >= 3;
  if (!certain && !alike) return { lines: [...raw], first: 0 };
  // A heading without a mark at its end is short.
  const broken = new Set(breaks.filter((at) => isFull(at) || numberingAt(lines[at] ?? '') === null));
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (broken.has(at - 1)) joined.push(`${joined.pop() ?? ''}${line}`);
    else joined.push(raw[at] ?? '');
  }
  return { lines: joined, first: (breaks[0] ?? 0) + 1 };
}

function mayBeBroken(line: string, next: string): boolean {
  const [words, below] = [matchable(line), matchable(next)];
  if (words.length < SHORTEST || below === '' || ENDS.test(words) || METADATA.test(words)) return false;
  const beginsNew =
    numberingAt(next) !== null || labelAt(next) !== null || /^[一二三四五六七八九十]+是/.test(below);
  return !beginsNew && dateAlone(next) === null && !isHeading(line, next);
}

// A title, or a heading above its text.
function isHeading(line: string, next: string): boolean {
  return (
    isBodyLine(line) &&
    /(?:通报|报告|公示|情况|方面|问题|工作|措施|公告|清单)$/.test(line) &&
    next.length > line.length
  );
}

function isBroken(line: string, next: string): boolean {
  return OPEN_END.test(matchable(line)) || CANNOT_BEGIN.test(matchable(next));
}
