import type { OtherIssue, Return, ReturnedIn } from '@/lib/model/across/other-issue';
import { statusOn } from '@/lib/model/across/status-on';
import type { Issue, Notice } from '@/lib/model/notice';
import { findNotice, type NoticeWithFiles } from './known-notices';
import { issueName, noticeName } from './other-names';
import { replaceIssues } from './replace-issues';

/** The notices in which each statement of a return, found sound, stands at both of its issues; at each in the order of publication. */
export function linkReturns(notices: readonly NoticeWithFiles[]): Notice[] {
  const links = notices.flatMap((one) => linksOf(one, notices)).sort(byPublication);
  return notices.map(({ notice }) =>
    replaceIssues(notice, (issue) => ({
      ...issue,
      returns: links.flatMap(({ later, earlier }) => (isIssue(later, issue) ? [earlier] : [])),
      returnedIn: links.flatMap(({ later, earlier }) => (isIssue(earlier, issue) ? [later] : [])),
    })),
  );
}

type Link = { later: ReturnedIn; earlier: Return };

function linksOf({ notice, files }: NoticeWithFiles, notices: readonly NoticeWithFiles[]): Link[] {
  return files.flatMap(({ id, front }) => {
    const issue = issueOf(notice, id);
    return (front.returns ?? []).flatMap(({ notice: slug, issue: other, reason }): Link[] => {
      const there = findNotice(slug, { notices });
      const found = issueOf(there, other);
      if (issue === undefined || there === undefined || found === undefined) return [];
      const status = statusOn(found, notice.published.slice(0, 10));
      return [
        {
          later: { ...named(notice, issue), reason },
          earlier: { ...named(there, found), reason, status },
        },
      ];
    });
  });
}

const issueOf = (notice: Notice | undefined, id: string): Issue | undefined =>
  notice?.issues.find((issue) => issue.id === id);

const named = (notice: Notice, issue: Issue): OtherIssue => ({
  notice: noticeName(notice),
  issue: issueName(issue),
});

const isIssue = ({ issue }: OtherIssue, { notice, id }: Issue): boolean =>
  issue.notice === notice && issue.id === id;

function byPublication(a: Link, b: Link): number {
  const keys = ({ later, earlier }: Link): string[] =>
    [later, earlier].flatMap(({ notice, issue }) => [notice.published, notice.slug, issue.id]);
  const [left, right] = [keys(a).join('\n'), keys(b).join('\n')];
  return left < right ? -1 : left > right ? 1 : 0;
}
