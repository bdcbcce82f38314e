import type { Warning, WarningKind } from '@/lib/import/parsed-notice';
import { countTraditional, matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { impossibleDates } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';

const NUMERALS = '\\d〇零一二三四五六七八九十百千万亿两几数余多些每各整这那哪某单半逐首来上同个';
// 完成整改个, 追缴万元, 培训人次, 组织学习次: a count without its number
const LOST_COUNT = new RegExp(
  `(?<=[\\u4E00-\\u9FFF])(?<![${NUMERALS}])个(?=[,。;])|(?<=追缴|收缴|清退|收回|投入|涉及|资金|退还|挽回损失)万元|(?<=培训|参加|教育|服务|参训|参与|覆盖)人次|(?<=组织学习|集中学习|研讨|培训|调研|督查|约谈|讲座|会议)[次场期](?=[,。;])`,
  'g',
);
const CHECKS: [WarningKind, RegExp][] = [
  // 2023717日, 20249月底, 830日 and a line that is nothing but 202492
  ['lost-digits', /(?<!\d)(?:19|20)\d{3,6}[月日]|(?<=[至到\-—月]) *\d{3,4}日|^(?:19|20)\d{3,5}$/g],
  ['unfilled-slot', /〔(?!\d{4}〕)[^〕]*〕|(?<![A-Za-z])[×xX]{2,}(?![A-Za-z])|＿{2,}|_{3,}/g],
  ['pinyin-in-brackets', /[\u4E00-\u9FFF]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/g],
  ['char-damage', /[\u4E00-\u9FFF]\?[,。]?[A-Zㄅ-ㄩ]|\?{2,}(?=[\u4E00-\u9FFF])|\uFFFD+|□{2,}|〓+/g],
  ['lost-digits', LOST_COUNT],
];
const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〔', '〕'],
  ['(', ')'],
  ['"', '"'],
];

/** Damage in the text of the notice, with line numbers. Damage is reported, never repaired. */
export function findDamage(lines: readonly SourceLine[]): Warning[] {
  const warnings = lines.flatMap((piece) => [
    ...checked(piece),
    ...dates(piece),
    ...unpaired(piece),
    ...bracket(piece),
  ]);
  const traditional = lines.filter(({ text }) => countTraditional(text) >= 3);
  const [first] = traditional;
  if (first === undefined) return warnings;
  return [...warnings, { kind: 'traditional', line: first.line, words: first.text.slice(0, 20) }];
}

function checked({ line, text }: SourceLine): Warning[] {
  const folded = matchable(text);
  return CHECKS.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({
      kind,
      line,
      words: text.slice(index, index + found.length),
    })),
  );
}

const dates = ({ line, text }: SourceLine): Warning[] =>
  impossibleDates(text).map((words) => ({ kind: 'impossible-date', line, words }));

// 1) and 一) are numbering, not closing brackets.
const COUNTED = /(?<=^|[。;:,、 ])(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/g;

function unpaired({ line, text }: SourceLine): Warning[] {
  const folded = matchable(text).replace(COUNTED, (words) => ' '.repeat(words.length));
  return PAIRS.flatMap(([open = '', close = '']): Warning[] => {
    const at = unpairedAt(folded, open, close);
    return at === -1
      ? []
      : [{ kind: 'unbalanced-quote', line, words: text.slice(Math.max(0, at - 12), at + 12) }];
  });
}

// The closing mark without an opening one, else the opening mark without a closing one.
function unpairedAt(text: string, open: string, close: string): number {
  const opened: number[] = [];
  for (const [at, character] of text.split('').entries()) {
    if (character === open && (open !== close || opened.length === 0)) opened.push(at);
    else if (character === close && opened.pop() === undefined) return at;
  }
  return opened.at(-1) ?? -1;
}

function bracket({ line, text }: SourceLine): Warning[] {
  const numbering = numberingAt(text);
  return numbering?.lostBracket ? [{ kind: 'lost-bracket', line, words: text.slice(0, 12) }] : [];
}
