/** The outcome of a check. */
export type Level = 'pass' | 'warn' | 'fail' | 'skip';

/** One line of the report: what was checked and what was found, in Chinese. */
export type CheckResult = { level: Level; check: string; detail: string };

/** A result that passes if there are no faults, else fails and quotes the first three. */
export function toCheckResult(check: string, faults: readonly string[], passed: string): CheckResult {
  if (faults.length === 0) return { level: 'pass', check, detail: passed };
  const more = faults.length > 3 ? ` 等 ${faults.length} 处` : '';
  return { level: 'fail', check, detail: `${faults.slice(0, 3).join('；')}${more}` };
}

const WORDS = { pass: '通过', warn: '警告', fail: '失败', skip: '跳过' } as const satisfies Record<
  Level,
  string
>;

/** The report as a table for a terminal, with heading and a closing count. */
export function formatCheckResults(heading: string, results: readonly CheckResult[]): string {
  const wide = Math.max(...results.map(({ check }) => widthOf(check)), widthOf('检查'));
  const row = (word: string, check: string, detail: string): string =>
    `${word}  ${check}${' '.repeat(wide - widthOf(check))}  ${detail}`;
  const counts = (['pass', 'warn', 'fail', 'skip'] as const).map(
    (level) => `${WORDS[level]} ${results.filter((result) => result.level === level).length}`,
  );
  return [
    heading,
    '',
    row('结果', '检查', '说明'),
    ...results.map(({ level, check, detail }) => row(WORDS[level], check, detail)),
    '',
    `共 ${results.length} 项：${counts.join('，')}`,
  ].join('\n');
}

// A Chinese character takes two columns of a terminal.
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2e80' ? 1 : 2), 0);
