/** How a check of a published site ended. */
export type Level = 'pass' | 'warn' | 'fail' | 'skip';

/** One line of the report: what was checked and what was seen, in Chinese. */
export type CheckResult = { level: Level; check: string; detail: string };

/** A finding that passes if there is no fault, and else fails with the first three of them. */
export function toCheckResult(check: string, faults: readonly string[], passed: string): CheckResult {
  if (faults.length === 0) return { level: 'pass', check, detail: passed };
  const more = faults.length > 3 ? ` 等 ${faults.length} 处` : '';
  return { level: 'fail', check, detail: `${faults.slice(0, 3).join('；')}${more}` };
}
