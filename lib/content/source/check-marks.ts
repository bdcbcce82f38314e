import type { Report } from '@/lib/content/fault';
import type { NoticeText } from '@/lib/model/notice';
import { issueMark, marksIn, measureMark } from '@/lib/withdrawal-marks';

/** Checks that a source has exactly the marks of what is withdrawn; true if it has. */
export function checkMarks(notice: NoticeText, text: string, path: string, report: Report): boolean {
  const { issues, withdrawn } = notice;
  const expected = new Set([
    ...withdrawn.map(({ id }) => issueMark(id)),
    ...issues.flatMap(({ id, withdrawn: measures }) =>
      measures.map(({ measure }) => measureMark(id, measure)),
    ),
  ]);
  const before = report.faults.length;
  const found = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    for (const mark of marksIn(line)) {
      const place = { file: path, line: index + 1 };
      if (!expected.has(mark)) {
        const message = `“${mark}”没有撤下的说明：这个问题或措施的文件里没有写 withdrawn。请从上一次提交恢复。`;
        report.add({ ...place, message });
      } else if (found.has(mark)) report.add({ ...place, message: `“${mark}”写了两次。请只留一处。` });
      found.add(mark);
    }
  }
  for (const mark of expected) {
    if (found.has(mark)) continue;
    const message = `没有“${mark}”，撤下的文字也许还在。请从上一次提交恢复，再用 npm run withdraw 撤下。`;
    report.add({ file: path, message });
  }
  return report.faults.length === before;
}
