import { expect, test } from 'vitest';
import { periodsIn } from '@/lib/words/periods';

test.each([
  ['2023年4月20日至2023年5月31日', '2023年5月31日'],
  ['2023年4月20日至5月31日', '2023年5月31日'],
  ['2023年11月20日至次年1月19日', '2024年1月19日'],
  ['2023年11月20日-翌年1月19日', '2024年1月19日'],
])('%s ends on %s', (text, to) => {
  expect(periodsIn(`于${text}开展巡察`)).toEqual([{ words: text, from: text.split(/[至-]/)[0], to }]);
});

test('two days without a mark between them are no period', () => {
  expect(periodsIn('2023年4月20日进驻，2023年5月31日反馈')).toEqual([]);
});
