import * as data from '@/lib/data-attributes';
/** Shows only the rows of these issues and the groups that contain one; all of them for null. */
export function filterRows(page: Document, issues: readonly (string | null)[] | null): void {
  for (const row of page.querySelectorAll<data.DataElement>(`[${data.issue}]`)) {
    row.hidden = issues !== null && !issues.includes(row.dataset.issue || null);
  }
  for (const group of page.querySelectorAll<HTMLElement>('main section')) {
    const rows = group.querySelectorAll<data.DataElement>(`[${data.issue}]`);
    group.hidden = Array.from(rows).every((row) => row.hidden);
  }
}
