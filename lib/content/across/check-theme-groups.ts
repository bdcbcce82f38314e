import type { Report } from '@/lib/content/fault';
import type { Notice } from '@/lib/model/notice';
import { withoutNumber } from '@/lib/words/without-number';
import type { GroupRow } from './read-theme-groups';

/** Warns of opening words that no focus area has. No fault: a withdrawal may take the last of them. */
export function checkThemeGroups(
  rows: readonly GroupRow[],
  notices: readonly Pick<Notice, 'issues'>[],
  path: string,
  report: Report,
): void {
  const areas = new Set(
    notices.flatMap(({ issues }) => issues.map(({ position }) => withoutNumber(position.area ?? ''))),
  );
  for (const { opens, line } of rows) {
    if ([...areas].some((area) => area.startsWith(opens))) continue;
    const message = `没有哪份通报的方面以“${opens}”开头，这一条没有用到。请照通报的标题改，不带编号；用不着的，请删去。`;
    report.warn({ file: path, line, field: 'opens', message });
  }
}
