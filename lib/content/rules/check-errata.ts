import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { FieldPath } from '@/lib/content/parse/parse-yaml';
import type { Erratum } from '@/lib/model/erratum-schema';
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from '@/lib/status';

/** The errata of a file, the day its notice was published, and the status that an issue has by its notice. */
export type ErrataOf = {
  path: string;
  errata: readonly Erratum[];
  lineOf: (field: FieldPath) => number;
  published: string;
  given: StatusCode | null;
};

const LABELS: readonly string[] = STATUS_CODES.map((code) => STATUS_LABELS[code]);

/** Checks that errata follow the publication in order, and that a status erratum leads to the current status. */
export function checkErrata({ path, errata, lineOf, published, given }: ErrataOf, report: Report): void {
  const add = (index: number, name: string, message: string): void => {
    const field = ['errata', index, name];
    report.add({ file: path, line: lineOf(field), field: formatField(field), message });
  };
  const latest = errata.findLastIndex((erratum) => erratum.of === 'status');
  for (const [index, { date, of: kind, from, to }] of errata.entries()) {
    const earlier = errata[index - 1];
    if (date < published) add(index, 'date', `日期 ${date} 早于通报发布的 ${published}。请改正。`);
    if (earlier !== undefined && date < earlier.date) {
      add(index, 'date', `日期 ${date} 早于上一条的 ${earlier.date}。请按日期从早到晚排列。`);
    }
    if (kind !== 'status') continue;
    for (const [name, words] of Object.entries({ from, to })) {
      if (LABELS.includes(words)) continue;
      add(index, name, `“${words}”不是一种状态。请改为 ${LABELS.join('、')} 之一。`);
    }
    if (given === null) add(index, 'of', '通报没有状态，状态写在问题里。请把这一条移到问题的文件。');
    else if (index === latest && to !== STATUS_LABELS[given]) {
      add(index, 'to', `现在的状态是“${STATUS_LABELS[given]}”。请照现在的状态写，或改正状态。`);
    }
  }
}
