import { matchable } from './matchable';
import { numberIn } from './numbering';
import type { SourceLine } from './source-line';

/** One step of a paragraph with its ordinal; null for text before the first ordinal or without any. */
export type CutMeasure = { ordinal: string | null; text: string };

type Style = 'is' | 'nth' | 'circled' | 'bracketed' | 'dot';
const CN = '[一二三四五六七八九十]{1,3}';
const STYLES: [Style, string][] = [
  ['is', `${CN}是`],
  ['nth', `第${CN}(?=[,、:])`],
  ['circled', '[①-⑳]'],
  ['bracketed', `(?:\\((?:\\d{1,2}|${CN})\\)|[⑴-⒇㈠-㈩])`],
  ['dot', '(?:\\d{1,2}(?:\\.(?!\\d)|\\.(?=(?:19|20)\\d\\d年)|、)|[⒈-⒛])'],
];
// Only at the start or after a mark that ends a clause.
const ORDINAL = new RegExp(
  `(?:^|(?<=[。;:!?][”’"]? *))(?:${STYLES.map(([style, words]) => `(?<${style}>${words})`).join('|')})`,
  'g',
);

type FoundOrdinal = { at: number; style: Style; printedNumber: string; value: number };

/** The ordinals at the start of a folded line or of a clause in it, in order. */
export function ordinalsIn(line: string): FoundOrdinal[] {
  return [...line.matchAll(ORDINAL)].flatMap(({ 0: printed, index: at, groups = {} }) =>
    STYLES.filter(([style]) => groups[style] !== undefined).map(([style]) => ({
      at,
      style,
      printedNumber: printed.replace(/[.、]$/, ''),
      value: numberIn(printed),
    })),
  );
}

/**
 * Splits a paragraph at 一是, 二是 … (or 第一, ①, (1), 1.) in rising order; a series may restart. The style is
 * that of the first ordinal that starts a series, or of the one that begins the paragraph.
 */
export function cutMeasures(paragraph: string): CutMeasure[] {
  const all = ordinalsIn(matchable(paragraph));
  const first = all.find(({ at, value }) => at === 0 || value === 1);
  const cuts: FoundOrdinal[] = [];
  for (const found of all) {
    if (found.style !== first?.style || found.at < first.at) continue;
    const last = cuts.at(-1);
    if (last === undefined || found.value === last.value + 1 || found.value === 1) cuts.push(found);
  }
  const lead = paragraph.slice(0, cuts[0]?.at).trim();
  const measures = cuts.map(({ at, printedNumber: printed }, index) => ({
    ordinal: printed,
    text: paragraph.slice(at, cuts[index + 1]?.at).trim(),
  }));
  return lead === '' ? measures : [{ ordinal: null, text: lead }, ...measures];
}

/** The measures of a line, each with its line number. */
export function measuresOf({ line, text }: SourceLine): (SourceLine & Pick<CutMeasure, 'ordinal'>)[] {
  return cutMeasures(text).map((measure) => ({ line, ...measure }));
}
