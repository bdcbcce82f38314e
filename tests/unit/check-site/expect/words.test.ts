import { expect, test } from 'vitest';
import {
  counted,
  countNote,
  knownUntil,
  noticeKnownUntil,
  statusWords,
  targetNote,
  targetWords,
} from '@/lib/check-site/expect/words';
import { issue, published, update } from '@/tests/unit/check-site/sample-data';

const { notes } = published();
const status = issue().status;

test.each([
  [{ document: 'update', from: '某局' }, '据某局发布的情况'],
  [{ document: 'issue', from: '已完成' }, '通报写明“已完成”'],
  [{}, '通报列入“（一）基本完成整改的问题”'],
  [
    { basis: 'inferred', from: '二、整改情况' },
    '“基本完成整改”是本站依通报第二部分归类所用的词，依据该局通报整理；尚无第三方核查结果',
  ],
  [
    { basis: 'inferred', from: '（一）完成情况' },
    '“基本完成整改”是本站依通报“（一）完成情况”归类所用的词，依据该局通报整理；尚无第三方核查结果',
  ],
  [{ basis: 'unknown' }, '通报没有写明这个问题的状态'],
])('the status %j comes from %s', (changes, source) => {
  const one = issue({ status: { ...status, ...changes } });
  expect(statusWords(one, notes)).toBe(`基本完成整改，${source}，截至2026年3月1日`);
});

test('words about the status in the text are pointed to', () => {
  const one = issue({ status: { ...status, basis: 'unknown' }, text: '已完成整改。' });
  expect(statusWords(one, notes)).toContain('通报没有单列这个问题的状态，有关的话见原文');
});

test('what is known reaches to the notice, or to the latest update', () => {
  expect(knownUntil('2026-03-01', [])).toBe('截至2026年3月1日的通报');
  expect(knownUntil('2026-03-01', [{ date: '2026-05-06' }, { date: '2026-04-01' }])).toBe(
    '截至2026年5月6日发布的情况',
  );
  expect(noticeKnownUntil(published([issue(), issue({ updates: [update()] })]))).toBe(
    '截至2026年5月6日发布的情况',
  );
});

test('a target names its measure and its update, if it has them', () => {
  const target = { measure: '02-m1', month: '2026-09', words: '力争三季度', update: '2026-05-06' };
  const [one] = issue().targets;
  expect(one && targetWords(issue(), one, '')).toBe(
    '2026年12月，原文“力争2026年12月完成”，截至2026年3月1日的通报',
  );
  expect(targetWords(issue({ updates: [update()] }), target, '一是')).toBe(
    '2026年9月，仅就“一是”而言，2026年5月6日发布，原文“力争三季度”，截至2026年5月6日发布的情况',
  );
});

test.each([
  [issue(), null, '截至2026年3月1日的通报'],
  [issue(), { date: '2026-05-06', month: '2026-09', words: '' }, '2026年5月6日改为2026年9月'],
  [
    issue({ status: { ...status, code: 'rectified', label: '已整改', asOf: '2026-06-01' } }),
    { date: '2026-05-06', month: '2026-09', words: '' },
    '2026年5月6日改为2026年9月，2026年6月1日更新为已整改',
  ],
])('the note beside a measure ends with what came of the target', (one, replacedBy, end) => {
  const stated = { measure: '02-m1', month: '2026-06', words: '力争', replacedBy };
  expect(targetNote(one, stated)).toBe(`目标时间 2026年6月，仅就“一是”而言，原文“力争”。${end}`);
});

test('values are counted in the order of their first occurrence', () => {
  expect(counted(['乙', '甲', '乙'], (value, count) => `${value}${count}`)).toEqual(['乙2', '甲1']);
});

test('the note below the counts states how many statuses are inferred', () => {
  const inferred = issue({ status: { ...status, basis: 'inferred' } });
  expect(countNote(published())).toBe('截至2026年3月1日的通报。');
  expect(countNote(published([issue(), inferred]))).toBe(
    '截至2026年3月1日的通报。其中 1 个问题的整改状态依通报所在章节归类，依据该局通报整理；尚无第三方核查结果。',
  );
});
