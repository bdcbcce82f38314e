import { matchable } from '@/lib/import/text/matchable';

const LONGEST_HEAD = 16;

/** True for a table head that names problems in one cell and what was done in another: 序号, 反馈问题, 整改情况. */
export function isIssueTable(cells: readonly string[]): boolean {
  // 问题数 and 完成率 are statistics.
  const heads = cells
    .map((cell) => matchable(cell).replace(/\s/g, ''))
    .filter((head) => !/(?:数量?|率)$/.test(head));
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

const MARKS = [/\t/, / *[|｜] */, / {2,}|\u3000+/, /[ \u3000]+/];
const LONGEST_LINE = 80;

/** The tables of problems that were pasted as lines of text, with tabs, | or blanks between their cells; lines from 1. */
export function pastedTables(lines: readonly string[]): { first: number; last: number }[] {
  return lines.flatMap((head, at) => {
    const mark =
      head.length > LONGEST_LINE ? undefined : MARKS.find((one) => isHead(head, lines[at + 1], one));
    if (mark === undefined) return [];
    const end = lines.slice(at + 1).findIndex((line) => cellsOf(line, mark).length < 2);
    return [{ first: at + 1, last: end === -1 ? lines.length : at + 1 + end }];
  });
}

const cellsOf = (line: string, mark: RegExp): string[] =>
  line
    .trim()
    .split(mark)
    .filter((cell) => cell !== '');

function isHead(head: string, next: string | undefined, mark: RegExp): boolean {
  const cells = cellsOf(head, mark);
  const below = cellsOf(next ?? '', mark).length;
  return (
    isIssueTable(cells) &&
    !/[。；;：:]|(?:通报|报告|公示|公告)$/.test(head.trim()) &&
    below >= 2 &&
    below >= cells.length - 1
  );
}
