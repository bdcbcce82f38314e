import { expect, test } from 'vitest';
import { unbrokenRanges } from '@/lib/export/typeset/unbroken-ranges';

const found = (text: string, names: string[] = []): string[] =>
  unbrokenRanges(text, names).map(({ start, end }) => text.slice(start, end));

test.each([
  ['2023年4月20日至5月31日，并于2024年1月4日反馈', ['2023年4月20日', '5月31日', '2024年1月4日']],
  ['2025年02月17日 17:21', ['2025年02月17日']],
  ['力争2025年12月取得', ['2025年12月']],
  ['2023年度', ['2023年']],
  ['12345平台、1287件、3个月、20日', []],
])('dates in %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test('names of persons and of the given bodies', () => {
  expect(found('习近平同志和某市图书馆', ['某市图书馆'])).toEqual(['习近平', '某市图书馆']);
});
