import { expect, test } from 'vitest';
import { clauseOf } from '@/lib/notice/facts/clause-of';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const clausesIn = (text: string) => {
  const measures = [measure({ text })];
  return noticeFigures(notice([issue({ parts: [{ label: '整改情况：', measures }] })])).map(clauseOf);
};

test('the clause of a figure ends at the nearest mark on either side', () => {
  expect(clausesIn('一是：2023年上报9件援助案件参与评查，合格率100%、优秀率10%。')).toEqual([
    ['2023年上报', '9件', '援助案件参与评查'],
    ['合格率', '100%', ''],
    ['优秀率', '10%', ''],
  ]);
});

test('the clause of a change has the figure that changed', () => {
  expect(clausesIn('加强调解，2023年调解案件5件、同比增长6%。')).toEqual([
    ['2023年调解案件', '5件', ''],
    ['2023年调解案件5件、同比增长', '6%', ''],
  ]);
});
