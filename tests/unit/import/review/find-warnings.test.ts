import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '根据市委统一部署，市委巡察组对某局党组开展了巡察。现将整改情况予以公布。';
const BODY = ['一、整改情况', '1.学习不够深入。', '整改情况：甲。'];
const END = ['中共某局党组', '2024年6月20日'];

type Text = { title?: string[]; opening?: string; body?: string[]; end?: string[] };

function warnings({ title = [TITLE], opening = OPENING, body = BODY, end = END }: Text): string[] {
  const texts = [...title, opening, ...body, ...end];
  const { warnings: found } = parseNotice(texts.map((text, at) => ({ line: at + 1, text })));
  return found.map(({ kind, line, words }) => `${line} ${kind} ${words}`);
}

test('a plain notice gives no warning', () => {
  expect(warnings({})).toEqual([]);
});

test.each<[string, Text, string]>([
  [
    'damaged text',
    { body: [...BODY.slice(0, 2), '整改情况：2024年2月30日甲。'] },
    '5 impossible-date 2024年2月30日',
  ],
  [
    'a total that was not reached',
    { opening: '市委巡察组对某局党组开展了巡察，反馈了12个问题。现将情况公布。' },
    '2 total-mismatch 反馈了12个问题（读到 1）',
  ],
  [
    'several bodies, where no issue was found',
    { opening: '市委巡察组对某局等3家单位开展了巡察。现将情况公布。', body: ['一、整改情况', '召开会议。'] },
    '2 several-bodies ',
  ],
  ['a missing ending', { end: [] }, '5 truncated 整改情况：甲。'],
  [
    'a title on two lines',
    { title: ['中共某局党组', '关于巡察整改情况的通报'] },
    '1 title-over-two-lines 中共某局党组关于巡察整改情况的通报',
  ],
  [
    'a headline',
    { title: ['重磅！某局巡察整改情况通报'] },
    '1 headline-rewritten 重磅！某局巡察整改情况通报',
  ],
  ['a label that is not listed', { body: [...BODY, '小结：乙。'] }, '6 unknown-label 小结：'],
  [
    'an issue inside an issue',
    { body: ['一、整改情况', '1.学习不够深入。', '整改情况：甲。另一问题整改情况：乙。'] },
    '5 nested-issue 甲。另一问题整改情况：乙。',
  ],
  [
    'several findings in one paragraph',
    { body: [...BODY, '针对制度不健全问题，修订制度。针对调研不够的问题，开展调研。'] },
    '6 several-findings-in-one 针对制度不健全问题，修订制度。针对调研不',
  ],
  [
    'two statuses in one place',
    { body: ['一、整改情况', '1.学习不够深入。', '整改状态：基本完成，长期坚持'] },
    '4 two-states 基本完成，长期坚持',
  ],
  [
    'a text that answers several issues',
    { body: [...BODY, '2.制度不全。', '3.调研不够。', '以上两个问题合并整改，已完成整改。'] },
    '6 shared-parts ',
  ],
])('%s is warned of', (_, text, warning) => {
  expect(warnings(text)).toContain(warning);
});

test('two statuses in the heading of a chapter are about all its issues', () => {
  const [, ...issue] = BODY;
  expect(warnings({ body: ['一、已完成整改并长期坚持的问题', ...issue] })).toEqual([]);
});

test('a title that says only what was done is no finding, unless a label follows', () => {
  const list = (second: string[]): Text => ({ body: [...BODY, '2.加强理论学习。', ...second] });
  expect(warnings(list(['乙。']))).toContain('6 finding-not-given 加强理论学习');
  expect(warnings(list(['整改情况：乙。']))).toEqual([]);
});

test('a date below the signature belongs to another page if it is more than a year away', () => {
  const below = (date: string): string[] => warnings({ end: [...END, date] });
  expect(below('2026-01-05')).toContain('8 last-date-not-signature 2026-01-05');
  expect(below('2024-07-05')).toEqual([]);
});

test('warnings come in the order of the lines', () => {
  const found = warnings({ title: ['重磅！某局巡察整改情况通报'], body: [...BODY, '小结：乙。'], end: [] });
  expect(found.map((warning) => warning.split(' ')[1])).toEqual([
    'headline-rewritten',
    'unknown-label',
    'truncated',
  ]);
});
