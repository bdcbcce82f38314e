import { expect, test } from 'vitest';
import { findRepeats, withdrawnTexts } from '@/lib/withdraw/find-repeats';
import type { Target } from '@/lib/withdraw/find-target';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const long = measure({ text: '延长开放时间至每周三十六小时。\n周末照常开放。' });
const own = issue({
  parts: [{ label: '整改情况：', measures: [long] }],
  updates: [{ date: '2026-05-06', text: '书桌已到。', source: '某市图书局' }],
  errata: [{ date: '2026-04-01', from: '三十小时', to: '三十六小时', reason: '录入时写错。' }],
});
const whole = notice([own, issue({ id: '03', heading: '（3）书库偏小。' })]);
const ofIssue: Target = { kind: 'issue', notice: whole, issue: own };
const ofMeasure: Target = { kind: 'measure', notice: whole, issue: own, measure: long };

test('an issue takes its text, updates and errata away', () => {
  expect(withdrawnTexts(ofIssue)).toEqual([
    '（2）开放时间偏短。',
    '整改情况：',
    '一是延长开放时间至每周三十六小时。',
    '周末照常开放。',
    '书桌已到。',
    '三十小时',
    '三十六小时',
  ]);
});

test('a measure takes its paragraphs away, a notice all of its issues', () => {
  const paragraphs = ['延长开放时间至每周三十六小时。', '周末照常开放。'];
  expect(withdrawnTexts(ofMeasure)).toEqual(expect.arrayContaining(paragraphs));
  expect(withdrawnTexts(ofMeasure)).not.toContain(own.heading);
  expect(withdrawnTexts({ kind: 'notice', notice: whole })).toEqual(
    expect.arrayContaining([whole.title, ...withdrawnTexts(ofIssue), '（3）书库偏小。']),
  );
});

test('a line that repeats twelve characters is found with file, number and its first such words', () => {
  const texts = new Map([
    ['about.md', '说明。\n\n图书局延长开放时间至每周 三十六小时，周末也开。'],
    ['notices/2027-museum/sections/1.md', '延长开放时间至每周三十六小时。'],
  ]);
  expect(findRepeats(texts, ofMeasure)).toEqual([
    { file: 'about.md', line: 3, words: '延长开放时间至每周三十六' },
    { file: 'notices/2027-museum/sections/1.md', line: 1, words: '延长开放时间至每周三十六' },
  ]);
});

test('eleven characters that are the same are no repeat', () => {
  expect(findRepeats(new Map([['about.md', '延长开放时间至每周三十小时。']]), ofMeasure)).toEqual([]);
});
