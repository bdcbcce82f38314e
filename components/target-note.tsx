import type { Issue, Remaining } from '@/lib/content/notice';
import { formatMonth } from '@/lib/dates';
import { AsOf } from './as-of';

type Target = NonNullable<Remaining['target']>;

/** A promise at the measure it belongs to: month, own words, as-of date. A script completes `data-month` once the month has passed. */
export function TargetNote({ issue, target }: { issue: Issue; target: Target }) {
  return (
    <p data-editorial className="mt-2 border-l-4 border-open pl-3 indent-0 text-sm leading-dense text-ink-2">
      目标时间 <b className="text-open">{formatMonth(target.month)}</b>，原文“{target.words}”。
      <AsOf issue={issue} target={target} />
    </p>
  );
}
