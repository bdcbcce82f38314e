import { expect, test } from 'vitest';
import { noticeDates } from '@/lib/notice/facts/notice-dates';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

const framed = (...paragraphs: string[]) => {
  const { sections, ...rest } = notice([unfinished()]);
  const blocks = paragraphs.map((text, index) => ({ kind: 'paragraph' as const, text, id: `s0-p${index}` }));
  return { ...rest, sections: [{ number: 0, blocks }, ...sections] };
};
const found = (sample: Parameters<typeof noticeDates>[0]) =>
  noticeDates(sample).map(({ id, words, occasion }) => [id, words, occasion]);

test('the dates of inspection, feedback, signature and target are what the fields and measures of the notice say', () => {
  const sample = framed(
    '2025年4月1日至5月31日，市委巡察一组开展巡察，2025年7月1日反馈。',
    '2024年以来有进展。',
    '2026年3月1日',
  );
  expect(found(sample)).toEqual([
    ['s0-1', '2025年4月1日至5月31日', 'inspection'],
    ['s0-2', '2025年7月1日', 'feedback'],
    ['s0-3', '2024年以来', 'event'],
    ['s0-4', '2026年3月1日', 'publication'],
    ['02-n1-1', '2026年6月', 'target'],
  ]);
});

test('a month outside the words of the target is an event, and a name in 《》 has no date', () => {
  const text = '2026年6月开会。力争2026年6月取得阶段性成果。印发《2025年工作要点》，获“2025年最佳”。';
  const target = { month: '2026-06', words: '力争2026年6月取得阶段性成果' };
  const measures = [measure({ id: 'n1', text, remaining: { reasons: [], target } })];
  expect(found(notice([issue({ parts: [{ label: null, measures }] })]))).toEqual([
    ['02-n1-1', '2026年6月', 'event'],
    ['02-n1-2', '2026年6月', 'target'],
    ['02-n1-3', '2025年', 'event'],
  ]);
});

test('a notice without fields about the inspection has events alone', () => {
  const { inspection: _, signed: __, ...sample } = framed('2025年7月1日反馈。');
  expect(found(sample).slice(0, 1)).toEqual([['s0-1', '2025年7月1日', 'event']]);
});
