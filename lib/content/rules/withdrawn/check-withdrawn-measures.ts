import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import { measureIds } from '@/lib/content/parse/measures';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { isMark, measureMark } from '@/lib/withdrawal-marks';
import { withdrawnDateFault } from './withdrawn-date-fault';

/** Checks that exactly the measures listed in `withdrawn` are replaced by their marks, each once and not before the notice. */
export function checkWithdrawnMeasures(
  { id, path, front, parts, lineOf }: IssueFile,
  published: string,
  report: Report,
): void {
  const entries = front.withdrawn ?? [];
  const measures = parts.flatMap(({ measures: own }, part) => {
    const ids = measureIds(own, part);
    return own.map(({ text, line }, at) => ({ id: ids[at] ?? '', text, line }));
  });
  for (const [index, { measure, date }] of entries.entries()) {
    const add = (name: string, message: string): void => {
      const field = ['withdrawn', index, name];
      report.add({ file: path, line: lineOf(field), field: formatField(field), message });
    };
    const found = measures.find((one) => one.id === measure);
    const mark = measureMark(id, measure);
    const early = withdrawnDateFault(date, published);
    if (early !== null) add('date', early);
    if (entries.findIndex((entry) => entry.measure === measure) < index) {
      add('measure', `措施 ${measure} 写了两次。请删去一条。`);
    } else if (found === undefined) {
      const ids = measures.map((one) => one.id).join('、');
      add('measure', `没有编号是 ${measure} 的措施。可写的有 ${ids}。`);
    } else if (found.text !== mark) {
      add(
        'measure',
        `措施 ${measure} 的文字还在（第 ${found.line} 行）。请用 npm run withdraw 撤下，那一段只留“${mark}”。`,
      );
    }
  }
  for (const { id: measure, text, line } of measures) {
    if (!isMark(text) || entries.some((entry) => entry.measure === measure)) continue;
    const message = `“${text}”没有撤下的说明。请在文件开头的 withdrawn 里补上 measure: ${measure} 和日期、原因，或者恢复原来的文字。`;
    report.add({ file: path, line, message });
  }
}
