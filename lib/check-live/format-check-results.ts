import type { CheckResult, Level } from '@/lib/check-result';

const WORDS = { pass: '通过', warn: '警告', fail: '失败', skip: '跳过' } as const satisfies Record<
  Level,
  string
>;

/** The report as a table for a terminal, below its heading, with a count at the end. */
export function formatCheckResults(heading: string, findings: readonly CheckResult[]): string {
  const wide = Math.max(...findings.map(({ check }) => widthOf(check)), widthOf('检查'));
  const row = (word: string, check: string, detail: string): string =>
    `${word}  ${check}${' '.repeat(wide - widthOf(check))}  ${detail}`;
  const counts = (['pass', 'warn', 'fail', 'skip'] as const).map(
    (level) => `${WORDS[level]} ${findings.filter((finding) => finding.level === level).length}`,
  );
  return [
    heading,
    '',
    row('结果', '检查', '说明'),
    ...findings.map(({ level, check, detail }) => row(WORDS[level], check, detail)),
    '',
    `共 ${findings.length} 项：${counts.join('，')}`,
  ].join('\n');
}

// In a terminal a Chinese character is as wide as two Latin ones.
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2e80' ? 1 : 2), 0);
