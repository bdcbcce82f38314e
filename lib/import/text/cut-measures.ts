import { matchable } from './matchable';
import { numberIn } from './numbering';
import type { SourceLine } from './source-line';

/** One step of a paragraph with its ordinal; null for text before the first ordinal or without any. */
export type CutMeasure = { ordinal: string | null; text: string };

type Style = 'is' | 'nth' | 'circled' | 'bracketed' | 'dot' | 'comma';
const CN = '[一二三四五六七八九十]{1,3}';
const STYLES: [Style, string][] = [
  ['is', `${CN}是`],
  ['nth', `第${CN}(?=[,、:])`],
  ['circled', '[①-⑳]'],
  ['bracketed', `(?:\\((?:\\d{1,2}|${CN})\\)|[⑴-⒇㈠-㈩])`],
  ['dot', '(?:\\d{1,2}(?:\\.(?!\\d)|\\.(?=(?:19|20)\\d\\d年)|、)|[⒈-⒛])'],
  ['comma', `${CN}、`],
];
// Only at the start, or after a mark that ends a clause, with a note in brackets between them: 甲。（已完成）（2）乙。 After
// a comma 一是 alone, and only in a series, as 一、 anywhere.
const ORDINAL = new RegExp(
  `(?=[^ ])(?:^|(?<=[。;:!?][”’"]? *|[。;!?] *[(【][^()【】]{2,16}[)】] *|^[(【][^()【】]{2,16}[)】])|(?<=, *)(?=${CN}是))(?:${STYLES.map(([style, words]) => `(?<${style}>${words})`).join('|')})`,
  'g',
);

type FoundOrdinal = { at: number; style: Style; printedNumber: string; value: number; afterComma: boolean };

/** The ordinals at the start of a folded line or of a clause in it, in order. */
export function ordinalsIn(line: string): FoundOrdinal[] {
  return [...line.matchAll(ORDINAL)].flatMap(({ 0: printed, index: at, groups = {} }) =>
    STYLES.filter(([style]) => groups[style] !== undefined).map(([style]) => ({
      at,
      style,
      printedNumber: printed.replace(/[.、]$/, ''),
      value: numberIn(printed),
      afterComma: markBefore(line, at) === ',',
    })),
  );
}

function markBefore(line: string, at: number): string {
  let place = at - 1;
  while (line.charAt(place) === ' ') place -= 1;
  return line.charAt(place);
}

/**
 * Splits a paragraph at 一是, 二是 … (or 第一, ①, (1), 1.) in rising order; a series may restart. The style is
 * that of the first ordinal that starts a series, or of the one that begins the paragraph.
 */
export function cutMeasures(paragraph: string): CutMeasure[] {
  const found = ordinalsIn(matchable(paragraph));
  const all = found.filter(
    (one, at) => (!one.afterComma && one.style !== 'comma') || isInSeries(one, found[at - 1], found[at + 1]),
  );
  const first = all.find(({ at, value }) => at === 0 || value === 1);
  const cuts: FoundOrdinal[] = [];
  for (const one of all) {
    if (one.style !== first?.style || one.at < first.at) continue;
    const last = cuts.at(-1);
    if (last === undefined || one.value === last.value + 1 || one.value === 1) cuts.push(one);
  }
  const lead = paragraph.slice(0, cuts[0]?.at).trim();
  const measures = cuts.map(({ at, printedNumber: printed }, index) => ({
    ordinal: printed,
    text: paragraph.slice(at, cuts[index + 1]?.at).trim(),
  }));
  return lead === '' ? measures : [{ ordinal: null, text: lead }, ...measures];
}

// 一是甲，二是乙: the one before or behind belongs to it.
function isInSeries(
  one: FoundOrdinal,
  before: FoundOrdinal | undefined,
  after: FoundOrdinal | undefined,
): boolean {
  const follows = before?.style === one.style && before.value === one.value - 1;
  return follows || (one.value === 1 && after?.style === one.style && after.value === 2);
}

/** The measures of a line, each with its line number. */
export function measuresOf({ line, text }: SourceLine): (SourceLine & Pick<CutMeasure, 'ordinal'>)[] {
  return cutMeasures(text).map((measure) => ({ line, ...measure }));
}
