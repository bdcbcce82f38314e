import { join } from 'node:path';
import { POLICY_FILE } from '@/lib/answers/server-files';
import { readIfThere } from '@/lib/release/folder/sums';
import type { Places } from './places';

/** The outcome of a run: a new release, an old one again, the same as before, or a rollback. */
export type Outcome = {
  kind: 'new' | 'again' | 'same' | 'back';
  name: string;
  /** The previous release; for the same content, the one before it. */
  before: string | null;
  dropped: string[];
  /** What the operator should know of the comparison with the release before. */
  notes: string[];
  /** True if nginx still has the policy of another release until it is reloaded. */
  reload: boolean;
};

/** True if two releases need different settings of nginx. */
export function needsReload({ releases }: Places, name: string, before: string | null): boolean {
  const policyOf = (release: string): string | null => readIfThere(join(releases, release, POLICY_FILE));
  return policyOf(name) !== (before === null ? null : policyOf(before));
}

/** The outcome, one line for each thing that staff should know. */
export function formatOutcome({ kind, name, before, dropped, notes, reload }: Outcome): string[] {
  const from = before === null ? '' : `之前是 ${before}，可用 --rollback 退回。`;
  const what = {
    new: `已发布 ${name}。${from}`,
    again: `这份内容已有发布 ${name}，已换成它。${from}`,
    same: `内容没有变化，仍是 ${name}。`,
    back: `已退回 ${name}。${before === null ? '' : `退回前是 ${before}。`}`,
  }[kind];
  return [
    what,
    ...notes,
    ...(dropped.length > 0 ? [`已删去最旧的发布：${dropped.join('、')}。`] : []),
    ...(reload
      ? ['安全策略（.nginx/csp.conf）与之前的发布不同：请让 nginx 重新加载（sudo nginx -s reload）。']
      : []),
  ];
}
