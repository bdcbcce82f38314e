import { endsLikeBody } from '@/lib/import/text/body-name';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isBoilerplate } from './is-boilerplate';

/** The title as printed on one line or two, the text before and after it on its line, and the pieces it was read from. */
export type Title = { lines: SourceLine[]; before: SourceLine[]; after: SourceLine[]; from: SourceLine[] };

const ENDING = '通报|报告|公示|公告|公开|清单|函|进展|情况|方案|计划|说明';
const SUBJECT = /整改|巡察|巡视|督察|审计|问题/;
const TITLE = new RegExp(
  `^(?<tag> *(?:[•·●▪◆■○►*] *)?(?:【[^】]*】|[^:,。【】]{1,12}:)* *)(?<words>[^。;]*?(?:${ENDING})(?: *(?:——|--|—)[^。;]{2,40})?)(?:$| +.*| *(?:\\d{4}[-年]|发布|来源|信息).*)`,
);

/** The title in the lines above the text, the last one that qualifies; null if none does. */
export function findTitle(lines: readonly SourceLine[]): Title | null {
  const at = lines.findLastIndex((line) => titleOn(line) !== null);
  const line = lines[at];
  const found = line === undefined ? null : titleOn(line);
  if (found === null) return null;
  const above = lines[at - 1];
  if (above === undefined || !goesOn(above.text, found.lines[0]?.text ?? '')) return found;
  return { ...found, lines: [above, ...found.lines], from: [above, ...found.from] };
}

/** The title that the editor names by its lines. */
export function titleOf(lines: readonly SourceLine[], named: ReadonlySet<number>): Title | null {
  const from = lines.filter(({ line, text }) => named.has(line) && text !== '');
  return from.length === 0 ? null : { lines: from, before: [], after: [], from };
}

// Longer than any title with what stands around it on its line.
const LONGEST = 400;

function titleOn(piece: SourceLine): Title | null {
  const { line, text } = piece;
  const folded = matchable(text.slice(0, LONGEST));
  if (isBoilerplate(text)) return null;
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

// 中共某局党组 ↵ 关于…的通报, or 中共某局党组关于巡察 ↵ 整改情况的通报
function goesOn(above: string, title: string): boolean {
  const line = matchable(above);
  if (isBoilerplate(above) || /[。;:>]/.test(line) || line.length > 40) return false;
  if (matchable(title).startsWith('关于')) return endsLikeBody(line);
  return !title.includes('关于') && line.includes('关于') && !new RegExp(`(?:${ENDING})$`).test(line);
}
