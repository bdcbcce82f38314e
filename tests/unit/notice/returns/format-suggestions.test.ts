import { expect, test } from 'vitest';
import { formatSuggestions } from '@/lib/notice/returns/format-suggestions';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const earlier = {
  ...notice([issue({ notice: '2024-library', title: '开放时间偏短', parts: [] })]),
  slug: '2024-library',
  published: '2024-03-01',
};
const later = notice([issue({ title: '周末开放时间偏短', parts: [] })]);

test('a return: the file, the other issue, the grounds and the lines to paste', () => {
  expect(formatSuggestions([earlier, later])).toBe(
    [
      '可能是再次指出的问题，请逐个看过，对的才写，reason 写您自己的理由：',
      'content/notices/2026-library/issues/02.md：周末开放时间偏短',
      '  与 2024-library 的问题 02：开放时间偏短',
      '  （标题相近）',
      '  returns:',
      '    - notice: 2024-library',
      "      issue: '02'",
      '      reason: ',
    ].join('\n'),
  );
});

test('a pair of a follow-up: the line to paste', () => {
  const follows = { slug: '2024-library', shortTitle: '通报', published: '2024-03-01' };
  expect(formatSuggestions([earlier, { ...later, follows }])).toContain(
    "  与 2024-library 的问题 02：开放时间偏短\n  follows: '02'",
  );
});

test('only the files of the notices asked for are named', () => {
  expect(formatSuggestions([earlier, later], [earlier])).toBe(
    '没有找到可能再次指出的问题，也没有待确认的后续问题。',
  );
});
