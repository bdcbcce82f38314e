import { absoluteUrl, firstSlugOf, issuePath, measurePath, updateAnchor } from '@/lib/addresses';
import { copyCaveats, TARGET_CAVEAT } from '@/lib/data/records/caveats';
import { lastDayOf } from '@/lib/dates';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type CurrentTarget, currentTargets } from '@/lib/notice/history/current-targets';
import { issueChange } from '@/lib/notice/history/last-change';
import { statedTargets } from '@/lib/notice/history/stated-targets';
import { targetSource } from '@/lib/notice/history/target-words';
import { knownUntil } from '@/lib/notice/status-words';
import { idHost } from '@/lib/site-names/id-host';
import { STATUS_LABELS } from '@/lib/status';

/** A target as an event of a calendar: the last day of its month (YYYY-MM-DD), cancelled once its issue is rectified. */
export type TargetEvent = {
  uid: string;
  day: string;
  summary: string;
  description: string;
  url: string;
  /** The last publication about the issue, and how many there were after the notice: which version of the event is newer. */
  changed: string;
  version: number;
  isCancelled: boolean;
};

/** The targets of a notice as events: those that hold, and those it states for issues that are rectified since. */
export function targetEvents(site: Site, notice: Notice): TargetEvent[] {
  return notice.issues.flatMap((issue) =>
    targetsIn(issue).map((target) => toEvent(site, notice, issue, target)),
  );
}

function targetsIn(issue: Issue): CurrentTarget[] {
  if (issue.status.code !== 'rectified') return currentTargets(issue);
  return statedTargets(issue).map(({ target, measure }) => ({ target, measure, update: null }));
}

function toEvent(site: Site, notice: Notice, issue: Issue, current: CurrentTarget): TargetEvent {
  const { target, measure, update } = current;
  const name = `问题 ${Number(issue.id)}：${issue.title}`;
  const place = measure?.id ?? (update === null ? '' : updateAnchor(update));
  const url = absoluteUrl(site, addressOf(issue, current));
  return {
    // A renamed notice keeps its events.
    uid: `${firstSlugOf(notice)}-${issue.id}-${place}@${idHost(site)}`,
    day: lastDayOf(target.month),
    summary: `${target.words}（${name}）`,
    description: [
      `${targetSource(current)}。`,
      `${name}。${STATUS_LABELS[issue.status.code]}，${knownUntil(issue)}。`,
      `出自${notice.title}。`,
      TARGET_CAVEAT,
      ...copyCaveats(site, publisherOf(notice)),
      url,
    ].join('\n'),
    url,
    changed: issueChange(notice, issue),
    version: issue.updates.length,
    isCancelled: issue.status.code === 'rectified',
  };
}

function addressOf(issue: Issue, { measure, update }: CurrentTarget): string {
  if (measure !== null) return measurePath(issue, measure);
  return update === null ? issuePath(issue) : `${issuePath(issue)}#${updateAnchor(update)}`;
}
