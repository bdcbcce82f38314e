import { withoutBlanks } from '@/lib/folding';
import { endsLikeBody } from '@/lib/import/text/body-name';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isBoilerplate } from './is-boilerplate';
import { readMetadata } from './metadata';

/** The title as printed on up to four lines, the text before and after it on its line, and the pieces it was read from. */
export type Title = { lines: SourceLine[]; before: SourceLine[]; after: SourceLine[]; from: SourceLine[] };

const ENDING = '通报|报告|公示|公告|公开|清单|函|进展|情况|方案|计划|说明';
const SUBJECT = /整改|巡察|巡视|督察|审计|问题/;
const TITLE = new RegExp(
  `^(?<tag> *(?:[•·●▪◆■○►*] *)?(?:【[^】]*】|[^:,。【】]{1,12}:)* *)(?<words>[^。;]*?(?:${ENDING})(?:\\([^()]{1,16}\\))?(?: *(?:——|--|—)[^。;]{2,40})?)(?:$| +.*| *(?:\\d{4}[-年]|发布|来源|信息).*)`,
);
const ENDS = new RegExp(`(?:${ENDING})$`);
const MOST_LINES = 4;
// Longer than any title with what stands around it on its line.
const LONGEST = 400;
const LONGEST_PART = 60;

/** The title in the lines above the text, the last one that qualifies; null if there is none. */
export function findTitle(lines: readonly SourceLine[]): Title | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const found = titleEndingAt(lines, at);
    if (found !== null) return found;
  }
  return null;
}

/** The title that the editor names by its lines. */
export function titleOf(lines: readonly SourceLine[], named: ReadonlySet<number>): Title | null {
  const from = lines.filter(({ line, text }) => named.has(line) && text !== '');
  return from.length === 0 ? null : wholeLines(from);
}

/** The lines among these that print the title once more, on one line or several. */
export function copiesOf(title: Title, lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const words = compactOf(title.lines);
  const starts = lines.flatMap((_, at) => {
    const count = Array.from({ length: MOST_LINES }, (__, more) => more + 1).find(
      (length) => compactOf(lines.slice(at, at + length)) === words,
    );
    return count === undefined ? [] : [{ at, count }];
  });
  const copied = starts.flatMap(({ at, count }) => lines.slice(at, at + count));
  return new Set(copied.filter((line) => !title.from.includes(line)));
}

const wholeLines = (from: SourceLine[]): Title => ({ lines: from, before: [], after: [], from });

const compact = (text: string): string => withoutBlanks(matchable(text));
const compactOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => compact(text)).join('');

function titleEndingAt(lines: readonly SourceLine[], at: number): Title | null {
  const line = lines[at];
  if (line === undefined) return null;
  let title = withLinesAbove(lines, at) ?? titleOn(line);
  while (title !== null && title.from.length < MOST_LINES) {
    const above = lines[at - title.from.length];
    if (above === undefined || !goesOn(above.text, title.lines[0]?.text ?? '')) break;
    title = { ...title, lines: [above, ...title.lines], from: [above, ...title.from] };
  }
  return title;
}

// 情况的通报 or 通　报 with the lines above that it ends: 中共某局党组关于巡察整改 ↵ 进展情况的 ↵ 通报
function withLinesAbove(lines: readonly SourceLine[], at: number): Title | null {
  const last = compact(lines[at]?.text ?? '');
  if (last.includes('关于') || !ENDS.test(last)) return null;
  for (let first = at; first >= 0 && at - first < MOST_LINES; first -= 1) {
    const line = lines[first];
    if (line === undefined || !mayBePart(line) || (first < at && endsTitle(line.text))) return null;
    const from = lines.slice(first, at + 1);
    if (compactOf(from).includes('关于')) return SUBJECT.test(compactOf(from)) ? wholeLines(from) : null;
  }
  return null;
}

const mayBePart = (line: SourceLine): boolean =>
  !isBoilerplate(line.text) &&
  readMetadata(line) === null &&
  line.text.length <= LONGEST_PART &&
  !/[。;:>【】]/.test(matchable(line.text));

const endsTitle = (text: string): boolean => /(?:通报|报告|公示|公告|清单|函)$/.test(compact(text));

function titleOn(piece: SourceLine): Title | null {
  const { line, text } = piece;
  if (isBoilerplate(text)) return null;
  if (isSpaced(text)) {
    const words = compact(text);
    return ENDS.test(words) && SUBJECT.test(words) ? wholeLines([piece]) : null;
  }
  const folded = matchable(text.slice(0, LONGEST));
  const { tag = '', words = '' } = TITLE.exec(folded)?.groups ?? {};
  if (words.length < 6 || words.includes(':') || !SUBJECT.test(words)) return null;
  const cut = (start: number, end: number): SourceLine[] =>
    text.slice(start, end).trim() === '' ? [] : [{ line, text: text.slice(start, end).trim() }];
  const end = tag.length + words.length;
  return {
    lines: cut(tag.length, end),
    before: cut(0, tag.length),
    after: cut(end, text.length),
    from: [piece],
  };
}

// 关 于 巡 察 整 改 情 况 的 通 报
const isSpaced = (text: string): boolean =>
  text.length <= LONGEST && /^(?:[\u4E00-\u9FFF“”《》()、] +){5,}[\u4E00-\u9FFF]$/.test(matchable(text));

// 中共某局党组 ↵ 关于…的通报, or 中共某局党组关于巡察 ↵ 整改情况的通报
function goesOn(above: string, title: string): boolean {
  const line = compact(above);
  if (isBoilerplate(above) || /[。;:>]/.test(line) || line.length > 40) return false;
  if (compact(title).startsWith('关于')) return endsLikeBody(line);
  return !compact(title).includes('关于') && line.includes('关于') && !ENDS.test(line);
}
