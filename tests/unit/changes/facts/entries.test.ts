import { expect, test } from 'vitest';
import { correctionAsCause, entriesNotIn, updateAsCause } from '@/lib/changes/facts/entries';

test('new and altered entries are those that the earlier list lacks', () => {
  const first = { date: '2026-03-01', text: '甲' };
  const second = { date: '2026-04-01', text: '乙' };
  expect(entriesNotIn([first], [first, second])).toEqual([second]);
  expect(entriesNotIn([first], [{ ...first, text: '丙' }])).toEqual([{ ...first, text: '丙' }]);
  expect(entriesNotIn([first, second], [second, first])).toEqual([]);
});

test('a cause names day, source and words, or day and reason', () => {
  const update = {
    date: '2026-03-01',
    text: '已经建成。',
    source: '某市图书局',
    status: null,
    target: null,
    evidence: null,
    followUp: null,
  };
  expect(updateAsCause(update)).toBe('2026年3月1日某市图书局发布“已经建成。”');
  expect(correctionAsCause({ date: '2026-03-02', reason: '抄错。' })).toBe('2026年3月2日更正，抄错。');
});
