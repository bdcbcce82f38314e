import { expect, test } from 'vitest';
import { checkDays } from '@/lib/content/across/check-days';
import { Report } from '@/lib/content/fault';
import type { Update } from '@/lib/model/update-schema';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const followUp = {
  notice: { slug: '2028-library', shortTitle: '通报', published: '2028-03-01' },
  issue: { id: '07', notice: '2028-library', title: '丙' },
};
const update = (date: string) => ({ date, text: '甲。', source: '乙' });

function faultsOf(...updates: Update[][]): string[] {
  const report = new Report();
  for (const list of updates) checkDays([notice([issue({ updates: list })])], 'content', report);
  return report.faults.map(({ file, message }) => `${file} ${message}`);
}

test('an update of the same day as that of a follow-up is a fault, in whichever order', () => {
  const message =
    'content/notices/2026-library/issues/02.md 2028-03-01 有两条新情况，其中一条来自后续通报 2028-library 的问题 07。一天只能有一条：说的是同一件事的，请删去这里的那一条；不是的，请删去 notices/2028-library/issues/07.md 里的 follows。';
  const derived = { ...update('2028-03-01'), followUp };
  expect(faultsOf([update('2028-03-01'), derived], [derived, update('2028-03-01')])).toEqual([
    message,
    message,
  ]);
});

test('other days are none', () => {
  expect(
    faultsOf([update('2028-02-29'), { ...update('2028-03-01'), followUp }, update('2028-03-02')]),
  ).toEqual([]);
});
