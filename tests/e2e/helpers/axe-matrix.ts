import type { Reporter, TestCase } from '@playwright/test/reporter';

/** The type of the annotation with the number of violations: page|reading mode|number. */
export const AXE_NOTE = 'axe';

/** Prints the number of axe violations at the end of a run: kinds of page by reading modes. */
export default class AxeMatrix implements Reporter {
  private readonly found = new Map<string, Map<string, number>>();

  onTestEnd({ annotations }: TestCase): void {
    for (const { type, description = '' } of annotations) {
      if (type !== AXE_NOTE) continue;
      const [kind = '', way = '', count = ''] = description.split('|');
      this.found.set(kind, (this.found.get(kind) ?? new Map<string, number>()).set(way, Number(count)));
    }
  }

  onEnd(): void {
    if (this.found.size === 0) return;
    const ways = [...new Set([...this.found.values()].flatMap((row) => [...row.keys()]))];
    const first = Math.max(...[...this.found.keys()].map(({ length }) => length));
    const line = (head: string, cells: string[]): string =>
      [head.padEnd(first), ...cells.map((cell, at) => cell.padStart(ways[at]?.length ?? 0))].join('  ');
    const rows = [...this.found].map(([kind, row]) =>
      line(
        kind,
        ways.map((way) => String(row.get(way) ?? '–')),
      ),
    );
    const counts = [...this.found.values()].flatMap((row) => [...row.values()]);
    const sum = counts.reduce((total, count) => total + count, 0);
    console.log(
      [
        '',
        'axe, WCAG 2.2 AA and best practices, no rule off: violations',
        line('', ways),
        ...rows,
        `${counts.length} pages read, ${sum} violations`,
      ].join('\n'),
    );
  }
}
