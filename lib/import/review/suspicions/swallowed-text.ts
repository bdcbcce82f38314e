import type { ParsedIssue, ParsedParagraph } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import { numberIn } from '@/lib/import/text/numbering';
import type { SourceLine } from '@/lib/import/text/source-line';

const LONGEST_TITLE = 60;
const NUMBER_INSIDE = /[。;] *(?:\d{1,2}[.、](?!\d)|\(?[一二三四五六七八九十]{1,3}[)、])[^。;]{2,60}[。;:]?$/;

/**
 * The lines inside an issue above which a series of measures ends and below which one begins anew: a short one may be the
 * title of another issue, without its number, and a measure may have one at its end: 二是乙。2.调研不够。
 */
export function titlesInside(issues: readonly ParsedIssue[]): SourceLine[] {
  return issues.flatMap(({ parts }) =>
    parts.flatMap(({ paragraphs }) =>
      paragraphs.filter((piece, at) => isBetweenSeries(piece, paragraphs.slice(0, at), paragraphs[at + 1])),
    ),
  );
}

function isBetweenSeries(
  { ordinal, text }: ParsedParagraph,
  above: readonly ParsedParagraph[],
  next: ParsedParagraph | undefined,
): boolean {
  const first = next?.ordinal ?? '';
  const mayHoldTitle = ordinal === null ? text.length <= LONGEST_TITLE : NUMBER_INSIDE.test(matchable(text));
  return mayHoldTitle && numberIn(first) === 1 && above.some((one) => one.ordinal === first);
}

const ABOUT_ALL =
  /^(?:注[:：]|总之|总的|总体|综上|以上(?!两|[二三四五六七八九]|问题)|上述整改|通过(?:此次|这次|本次)?(?:巡[察视])?整改|(?:全局|全院|全校|我[们局院校委]|[局院校委厅部]?党[组委])?(?:下一步|今后|接下来)|.{0,14}(?:党组|党委|党支部)将)/;

/** The last paragraph of the last issue if it may be said of all of them: 总的来看，…, 注：…, 局党组将…; none if it is all that the issue has, or a measure. */
export function saidOfAll(issues: readonly ParsedIssue[]): SourceLine[] {
  const paragraphs = issues.at(-1)?.parts.at(-1)?.paragraphs ?? [];
  const last = paragraphs.at(-1);
  if (last === undefined || paragraphs.length < 2 || last.ordinal !== null) return [];
  return ABOUT_ALL.test(matchable(last.text)) ? [last] : [];
}
