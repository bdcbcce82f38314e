import { issueColumns } from '@/lib/check-site/expect/issue-columns';
import { measureColumns, measuresIn } from '@/lib/check-site/expect/measure-columns';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf } from '@/lib/check-site/read/notice-data';
import { checkTable } from './check-table';

/** Every cell of a notice's two tables that does not say what issues.json says. */
export function checkTables(site: BuiltSite, notice: string): string[] {
  const [issuesCsv, measuresCsv] = [`${notice}issues.csv`, `${notice}measures.csv`];
  const data = dataOf(site, notice);
  if (data === null) return [`${notice}issues.json：读不出来`];
  const text = (path: string): string => site.files.get(path) ?? '';
  return [
    ...checkTable(issuesCsv, text(issuesCsv), issueColumns, data.issues),
    ...checkTable(measuresCsv, text(measuresCsv), measureColumns, measuresIn(data.issues)),
  ];
}
