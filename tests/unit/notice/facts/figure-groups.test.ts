import { expect, test } from 'vitest';
import { figureGroups, quantitiesAmong } from '@/lib/notice/facts/figure-groups';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const withText = (id: string, text: string, theme: string | null) =>
  issue({
    id,
    position: { chapter: '二、情况', area: '（一）方面', theme },
    parts: [{ label: '整改情况：', measures: [measure({ text })] }],
  });

test('sentences stand under the nearest heading of their issue, one group for neighbours', () => {
  const sample = notice([
    withText('01', '办班5次。', '1.学习'),
    withText('02', '发文3份。', '1.学习'),
    withText('03', '退款2万元。', null),
  ]);
  const groups = figureGroups(sample, noticeFigures(sample));
  expect(groups.map(({ heading, sentences }) => [heading, sentences.length])).toEqual([
    ['1.学习', 2],
    ['（一）方面', 1],
  ]);
});

test('the kinds among figures come in one order, each once', () => {
  const sample = notice([withText('01', '退款2万元，到会20人，又30人。', null)]);
  expect(quantitiesAmong(noticeFigures(sample))).toEqual(['people', 'money']);
});
