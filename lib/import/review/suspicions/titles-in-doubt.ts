import type { ParsedIssue } from '@/lib/import/parsed-notice';
import { saysFault } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import { knownKind } from '@/lib/import/text/part-label';

/** The issues whose title is empty or nothing but a label: 1. and the finding on the next line, 存在问题：1.… 2.… */
export function withoutFinding(issues: readonly ParsedIssue[]): ParsedIssue[] {
  return issues.filter(({ title }) => {
    const words = matchable(title).trim();
    return words === '' || knownKind(words) !== null;
  });
}

const REMEDY =
  /^(?:进一步|持续|切实|着力|坚决|不断|大力|严格)*(?:加强|强化|完善|健全|压实|提升|提高|深化|筑牢|夯实|优化|抓好|做好)/;

/** The issues whose title begins with what was done, and names what was wrong only behind it: 加强领导，解决责任不到位的问题 */
export function namedAfterRemedy(issues: readonly ParsedIssue[]): ParsedIssue[] {
  return issues.filter(({ title, parts }) => {
    const [first = '', ...more] = matchable(title).split(',');
    const isRemedy = REMEDY.test(first) && !saysFault(first) && !first.includes('问题');
    return isRemedy && more.length > 0 && parts.every(({ label }) => label === null);
  });
}

const DEADLINE =
  /[(【[][^()【】[\]]{0,12}(?:时限|期限|完成时间)[^()【】[\]]*[)】\]]|[(【[][^()【】[\]]*年[^()【】[\]]*前[^()【】[\]]*[)】\]]/;

/** The issues without a target in whose title a deadline stands: 学习不够深入（整改时限：2024年12月底前） */
export function withDeadline(issues: readonly ParsedIssue[]): ParsedIssue[] {
  return issues.filter(({ title, target }) => target === null && DEADLINE.test(matchable(title)));
}

/** The issues whose title is that of an earlier one: perhaps pasted twice. */
export function namedTwice(issues: readonly ParsedIssue[]): ParsedIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ title }) => {
    const isAgain = title !== '' && seen.has(title);
    seen.add(title);
    return isAgain;
  });
}
