import { DeskError } from '@/desk/desk-error';
import type { Content } from '@/lib/content/read-content';
import type { Issue, Notice } from '@/lib/model/notice';

/** An issue by the parts of an address, with its notice; throws DeskError if there is none. */
export function findIssue(
  { notices }: Pick<Content, 'notices'>,
  named: { notice: string; id: string },
): { notice: Notice; issue: Issue } {
  const notice = notices.find(({ slug }) => slug === named.notice);
  const issue = notice?.issues.find(({ id }) => id === named.id);
  if (notice !== undefined && issue !== undefined) return { notice, issue };
  throw new DeskError(`没有通报 ${named.notice} 的问题 ${named.id}，也许已经撤下。`);
}
