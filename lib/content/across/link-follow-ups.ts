import { statusAfter } from '@/lib/model/across/status-after';
import { newestFirst } from '@/lib/model/newest-first';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { findNotice, type NoticeWithFiles } from './known-notices';
import { issueName, noticeName } from './other-names';
import { replaceIssues } from './replace-issues';
import { updatesFrom } from './updates-from';

/**
 * The notices in which every pair that an editor has confirmed stands at both issues: what the follow-up says of the
 * earlier one is an update of it, after those of its own and before later ones. The newest come first, so that what a
 * follow-up of a follow-up says reaches the first notice too.
 */
export function linkFollowUps(all: readonly NoticeWithFiles[]): NoticeWithFiles[] {
  const linked = new Map(all.map((one) => [one.notice.slug, one]));
  for (const { notice: written } of all.toSorted((a, b) => newestFirst(a.notice, b.notice))) {
    const own = linked.get(written.slug);
    const followed = own?.follows == null ? undefined : findNotice(own.follows.slug, { notices: all });
    const before = followed && linked.get(followed.slug);
    if (own === undefined || before === undefined) continue;
    const pairs = pairsOf(own, before.notice);
    const { notice } = own;
    linked.set(notice.slug, { ...own, notice: followingNotice(notice, before.notice, pairs) });
    linked.set(before.notice.slug, { ...before, notice: followedNotice(before.notice, notice, pairs) });
  }
  return all.map((one) => linked.get(one.notice.slug) ?? one);
}

// Follow-up and earlier issue.
type Pair = { own: Issue; earlier: Issue };

function pairsOf({ notice, files }: NoticeWithFiles, before: Notice): Pair[] {
  return files.flatMap(({ id, front }) => {
    const own = notice.issues.find((issue) => issue.id === id);
    const earlier = before.issues.find((issue) => issue.id === front.follows);
    return own === undefined || earlier === undefined ? [] : [{ own, earlier }];
  });
}

function followingNotice(notice: Notice, before: Notice, pairs: readonly Pair[]): Notice {
  const follows = new Map(pairs.map(({ own, earlier }) => [own.id, earlier]));
  const linked = replaceIssues(notice, (issue) => {
    const earlier = follows.get(issue.id);
    if (earlier === undefined) return issue;
    return { ...issue, follows: { notice: noticeName(before), issue: issueName(earlier) } };
  });
  return { ...linked, follows: noticeName(before) };
}

function followedNotice(before: Notice, notice: Notice, pairs: readonly Pair[]): Notice {
  const own = new Map(pairs.map((pair) => [pair.earlier.id, pair.own]));
  const linked = replaceIssues(before, (issue) => {
    const followUp = own.get(issue.id);
    return followUp === undefined ? issue : withUpdates(issue, updatesFrom(notice, followUp, issue));
  });
  return { ...linked, followedBy: [noticeName(notice), ...linked.followedBy] };
}

function withUpdates(issue: Issue, more: readonly Update[]): Issue {
  const updates = [...issue.updates, ...more].toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  const status = statusAfter(issue.given, updates);
  // Later work is promised by an issue that counts as rectified.
  return { ...issue, updates, status, later: status.code === 'rectified' ? issue.later : null };
}
