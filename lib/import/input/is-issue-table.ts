import { matchable } from '@/lib/import/text/matchable';

const LONGEST_HEAD = 16;

/** True for a table head that names problems in one cell and what was done in another: 序号, 反馈问题, 整改情况. */
export function isIssueTable(cells: readonly string[]): boolean {
  const heads = cells.map((cell) => matchable(cell).replace(/\s/g, ''));
  const problem = heads.find(
    (head) => head.length <= LONGEST_HEAD && /问题|表现|反馈意见|事项|指出/.test(head),
  );
  return (
    heads.some(
      (head) =>
        head !== problem &&
        head.length <= LONGEST_HEAD &&
        /整改|措施|举措|做法|成效|进展|完成|落实|状态/.test(head),
    ) && problem !== undefined
  );
}
