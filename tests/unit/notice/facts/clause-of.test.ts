import { expect, test } from 'vitest';
import { clauseOf } from '@/lib/notice/facts/clause-of';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

test('the clause of a figure ends at the nearest mark on either side', () => {
  const text = '一是：2023年上报9件援助案件参与评查，合格率100%、优秀率10%。';
  const measures = [measure({ text })];
  const figures = noticeFigures(notice([issue({ parts: [{ label: '整改情况：', measures }] })]));
  expect(figures.map(clauseOf)).toEqual([
    ['2023年上报', '9件', '援助案件参与评查'],
    ['合格率', '100%', ''],
    ['优秀率', '10%', ''],
  ]);
});
