import type { Issue } from '@/lib/model/notice';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { isAwaited } from '@/lib/notice/history/remaining';
import { limitWords } from '@/lib/notice/history/target-words';

/**
 * The name of the template from which a result about an issue is made: its status, then each target that holds now.
 * Issues with the same name look the same but for their own words.
 */
export function resultModel(issue: Issue): string {
  const targets = currentTargets(issue).map(({ target, measure }) =>
    [target.month, limitWords(measure), !isAwaited(issue, target) && 'answered'].filter(Boolean).join('-'),
  );
  return [issue.status.code, ...targets].join(' ');
}
