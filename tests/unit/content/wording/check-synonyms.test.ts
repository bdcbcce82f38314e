import { expect, test } from 'vitest';
import { formatFault, Report } from '@/lib/content/fault';
import { checkSynonyms } from '@/lib/content/wording/check-synonyms';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const rows = [{ asked: '图书馆几点关门', finds: ['延长开放时间', '闭馆时间'], lines: [4, 5] }];

test('words that no notice holds are named with their line and the cure', () => {
  const report = new Report();
  checkSynonyms(rows, [notice([issue()])], 'content/synonyms.yaml', report);
  expect(report.faults).toEqual([]);
  expect(report.warnings.map(formatFault)).toEqual([
    'content/synonyms.yaml 第 5 行 finds：“闭馆时间”在通报里没有，读者搜索“图书馆几点关门”时不会提示它。请改成通报里有的字；没有合适的，请删去。',
  ]);
});
