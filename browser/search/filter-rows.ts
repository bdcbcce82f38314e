/** Shows only the rows of these issues and the groups that have one; null shows all. */
export function filterRows(page: Document, issues: readonly (string | null)[] | null): void {
  for (const row of page.querySelectorAll<HTMLElement>('[data-issue]')) {
    row.hidden = issues !== null && !issues.includes(row.dataset.issue || null);
  }
  for (const group of page.querySelectorAll<HTMLElement>('main section')) {
    const rows = group.querySelectorAll<HTMLElement>('[data-issue]');
    group.hidden = Array.from(rows).every((row) => row.hidden);
  }
}
