import { slugsOf } from '@/lib/addresses';
import type { Content } from '@/lib/content/open-content';
import type { Issue, Measure, Notice } from '@/lib/model/notice';
import { WITHDRAWN } from '@/lib/status';
import { isMark } from '@/lib/withdrawal-marks';
import { WithdrawError } from './withdraw-error';
import type { Named } from './withdraw-options';

/** What is to be withdrawn, as it stands in the content. */
export type Target =
  | { kind: 'notice'; notice: Notice }
  | { kind: 'issue'; notice: Notice; issue: Issue }
  | { kind: 'measure'; notice: Notice; issue: Issue; measure: Measure };

/** Finds what was named; throws WithdrawError if it is not there, was withdrawn already, or is the only notice. */
export function findTarget(
  { notices, withdrawnNotices }: Content,
  { slug, issue: id, measure }: Named,
): Target {
  const isNamed = (one: Pick<Notice, 'slug' | 'formerly'>): boolean => slugsOf(one).includes(slug);
  if (withdrawnNotices.some(isNamed)) throw new WithdrawError(`通报 ${slug} ${WITHDRAWN.label}。`);
  const notice = notices.find(isNamed);
  if (notice === undefined) {
    const known = notices.map((one) => one.slug).join('、');
    throw new WithdrawError(`没有通报 ${slug}。现有的是 ${known}。`);
  }
  if (id === null) {
    if (notices.length > 1) return { kind: 'notice', notice };
    throw new WithdrawError(
      '网站只有这一份通报，撤下以后就没有内容了。请停止网站的服务（见 docs/hosting.md）；只是一部分要撤下的，撤下各个问题。',
    );
  }
  if (notice.withdrawn.some((gone) => gone.id === id)) {
    throw new WithdrawError(`问题 ${id} ${WITHDRAWN.label}。`);
  }
  const issue = notice.issues.find((one) => one.id === id);
  if (issue === undefined) throw new WithdrawError(`通报 ${notice.slug} 没有问题 ${id}。`);
  if (measure === null) return { kind: 'issue', notice, issue };
  const measures = issue.parts.flatMap((part) => part.measures);
  const found = measures.find((one) => one.id === measure);
  if (found === undefined) {
    const ids = measures.map((one) => one.id).join('、');
    throw new WithdrawError(
      `问题 ${id} 没有编号是 ${measure} 的措施。${ids === '' ? '' : `可写的有 ${ids}。`}`,
    );
  }
  if (isMark(found.text)) throw new WithdrawError(`措施 ${id}-${measure} ${WITHDRAWN.label}。`);
  return { kind: 'measure', notice, issue, measure: found };
}
