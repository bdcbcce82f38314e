import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkMarks } from '@/lib/content/source/check-marks';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const withdrawal = { date: '2026-11-28', reason: '含有个人信息' };
const own = issue({ withdrawn: [{ measure: 'm1', ...withdrawal }] });
const marked = { ...notice([own]), withdrawn: [{ id: '03', notice: '2026-library', withdrawal, files: [] }] };

function faultsOf(text: string, of = marked): string[] {
  const report = new Report();
  expect(checkMarks(of, text, 'source.txt', report)).toBe(report.faults.length === 0);
  return report.faults.map(({ line, message }) => `${line} ${message}`);
}

const SOURCE = '一是〔措施02-m1已撤下〕二是增加人手。\n〔问题3已撤下〕\n';

test('a mark for each withdrawal and none beside is right', () => {
  expect(faultsOf(SOURCE)).toEqual([]);
});

test('a mark that no withdrawal accounts for, one too many, and one that is lacking are faults', () => {
  expect(faultsOf(SOURCE, { ...marked, withdrawn: [] })).toEqual([
    '2 “〔问题3已撤下〕”没有撤下的说明：这个问题或措施的文件里没有写 withdrawn。请从上一次提交恢复。',
  ]);
  expect(faultsOf(`${SOURCE}〔问题3已撤下〕\n`)).toEqual(['3 “〔问题3已撤下〕”写了两次。请只留一处。']);
  expect(faultsOf('一是〔措施02-m1已撤下〕')).toEqual([
    'undefined 没有“〔问题3已撤下〕”，撤下的文字也许还在。请从上一次提交恢复，再用 npm run withdraw 撤下。',
  ]);
});
