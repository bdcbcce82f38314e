import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { isInBrackets, knownKind } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';

const CN = '[一二三四五六七八九十]{1,3}';
const MARK = `(?:${CN}、|\\(${CN}\\)|\\d{1,2}\\.(?!\\d)|\\d{1,2}\\.(?=(?:19|20)\\d\\d年)|\\d{1,2}、|\\(\\d{1,3}\\)|(?:反馈)?问题(?:\\d{1,3}|${CN}):)`;
const AFTER_CLAUSE = new RegExp(`(?<=[。;:!?”)]) +(?=${MARK})`, 'g');
const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日$';
const TITLE_END = '(?<=通报|报告|公示|公告|清单|进展|情况)';
// Positions at which a text without line breaks may have had one.
const ANYWHERE = new RegExp(
  [
    ` +(?=${MARK}|[①-⑳]|${CN}是|第${CN}[,、])`,
    `(?<=[。;])(?=${MARK})`,
    `${TITLE_END}(?=一、)`,
    `${TITLE_END} *(?=根据|按照|近日|为落实|为贯彻)`,
    `${TITLE_END} +(?=\\d{4}[年-]|发布|来源|现将)`,
    `(?<=情况|方面|问题|工作)(?=\\(${CN}\\)|\\d{1,2}\\.(?!\\d))`,
    '(?<=。) *(?=欢迎|如有意见)',
    `(?<=[。 ]) *(?=[^ ,。;:]{2,30} *${DATE})`,
    `(?<=党组|党委|委员会|局|院| ) *(?=${DATE})`,
  ].join('|'),
  'g',
);
const LABEL = /(?<=[^ ]) +(?=([^,。;:"“”《》()、.\d ]{2,24}) *:)/g;
const LOST_BRACKET = new RegExp(`(?<=。) *(?=${CN}\\))`, 'g');

/** True for a document without line breaks: hardly any lines, one of them with chapters or areas inside. */
export function isOnOneLine(lines: readonly SourceLine[]): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const inside = new RegExp(`[^ ] *(?:${CN}、|\\(${CN}\\)).+[。:]`);
  return filled.length <= 3 && filled.some(({ text }) => text.length > 120 && inside.test(matchable(text)));
}

/** Puts every heading on a line of its own where the input runs several together; each piece keeps the line number of the input. */
export function splitLines(lines: readonly SourceLine[]): SourceLine[] {
  const oneLine = isOnOneLine(lines);
  return lines.flatMap(({ line, text }) => {
    const folded = matchable(text);
    const cuts = new Set([0]);
    for (const { index, 0: gap } of folded.matchAll(oneLine ? ANYWHERE : AFTER_CLAUSE))
      cuts.add(index + gap.length);
    for (const { index, 0: gap, 1: words = '' } of folded.matchAll(LABEL)) {
      const kind = knownKind(words);
      if (kind !== null && kind !== 'finding' && !isInBrackets(folded, index)) cuts.add(index + gap.length);
    }
    for (const cut of afterHeadings(folded)) cuts.add(cut);
    if (new RegExp(`^${CN}\\)`).test(folded)) {
      for (const { index, 0: gap } of folded.matchAll(LOST_BRACKET)) cuts.add(index + gap.length);
    }
    const starts = [...cuts].sort((a, b) => a - b);
    return starts
      .map((start, at) => ({ line, text: text.slice(start, starts[at + 1]).trim() }))
      .filter((piece, at) => piece.text !== '' || at === 0);
  });
}

const AFTER_BLANK = new RegExp(`(?<! ) +(?=${MARK})`, 'g');

// 一、整改情况 （一）党的领导方面 1.学习不够深入。: headings on one line, with nothing but blanks between them.
function afterHeadings(folded: string): number[] {
  const cuts: number[] = [];
  for (const { index, 0: gap } of folded.matchAll(AFTER_BLANK)) {
    const above = folded.slice(cuts.at(-1) ?? 0, index);
    if (numberingAt(above) === null || /[。;:,]/.test(above)) return cuts;
    cuts.push(index + gap.length);
  }
  return cuts;
}
