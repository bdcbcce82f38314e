import type { BuiltSite } from './built-site';
import { checkTable } from './check-table';
import { issueColumns } from './issue-columns';
import { measureColumns, measuresIn } from './measure-columns';
import { dataOf } from './notice-data';

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
