import type { Issue, Notice, Remaining } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { issueName, noticeName } from './other-names';

/**
 * What a follow-up says of an earlier issue as updates of it: first the status that the follow-up gives, in words that
 * quote where it stands, and then what was published about the follow-up since. Evidence stays with the follow-up.
 */
export function updatesFrom(notice: Notice, issue: Issue, earlier: Issue): Update[] {
  const followUp = { notice: noticeName(notice), issue: issueName(issue) };
  const target = targetFor(issue, earlier);
  const { code, basis } = issue.given;
  const first: Update = {
    date: notice.published.slice(0, 10),
    text: wordsOf(issue, target),
    source: notice.shortTitle,
    ...(code === 'unknown' ? {} : { status: code }),
    ...(basis === 'inferred' ? { basis } : {}),
    ...(target === null ? {} : { target }),
    followUp,
  };
  const since = issue.updates.map(
    ({ date, text, source, status, basis: ground }): Update => ({
      date,
      text,
      source,
      ...(status === undefined ? {} : { status }),
      ...(ground === undefined ? {} : { basis: ground }),
      followUp,
    }),
  );
  return [first, ...since];
}

function wordsOf({ given: { origin, evidence } }: Issue, target: string | null): string {
  const place =
    evidence === null ? '没有写明状态' : origin === 'issue' ? `写明“${evidence}”` : `列在“${evidence}”之下`;
  return `后续通报${place}${target === null ? '' : `，目标时间的原文是“${target}”`}。`;
}

// A new promise takes the place of an old one where there is just that one: the pages show it beside its words.
function targetFor(issue: Issue, earlier: Issue): string | null {
  if (issue.given.code === 'rectified' || promisesOf(earlier).length !== 1) return null;
  const [first, second] = promisesOf(issue);
  return first === undefined || second !== undefined ? null : first.words;
}

const promisesOf = ({ parts }: Issue): NonNullable<Remaining['target']>[] =>
  parts.flatMap(({ measures }) => measures.flatMap(({ remaining }) => remaining?.target ?? []));
