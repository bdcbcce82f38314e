import { slugsOf } from '@/lib/addresses';
import { withdrawnEvidence } from '@/lib/content/published/withdrawn-evidence';
import type { Content } from '@/lib/content/read-content';
import { type EvidenceOfNotice, evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import type { Issue, Measure, Notice } from '@/lib/model/notice';
import { WITHDRAWN } from '@/lib/status';
import { isMark } from '@/lib/withdrawal-marks';
import { WithdrawError } from './withdraw-error';
import type { Named } from './withdraw-options';

/** What is to be withdrawn, as it stands in the content. A file goes under every name that its notice gives the same bytes. */
export type Target =
  | { kind: 'notice'; notice: Notice }
  | { kind: 'issue'; notice: Notice; issue: Issue }
  | { kind: 'measure'; notice: Notice; issue: Issue; measure: Measure }
  | { kind: 'file'; notice: Notice; files: EvidenceOfNotice[] };

/** Finds what was named; throws WithdrawError if it is not there, was withdrawn already, cannot be withdrawn alone, or is the only notice. */
export function findTarget(content: Content, named: Named): Target {
  const { notices, withdrawnNotices } = content;
  const { slug } = named;
  const isNamed = (one: Pick<Notice, 'slug' | 'formerly'>): boolean => slugsOf(one).includes(slug);
  if (withdrawnNotices.some(isNamed)) throw new WithdrawError(`通报 ${slug} ${WITHDRAWN.label}。`);
  const notice = notices.find(isNamed);
  if (notice === undefined) {
    const known = notices.map((one) => one.slug).join('、');
    throw new WithdrawError(`没有通报 ${slug}。现有的是 ${known}。`);
  }
  if (named.kind === 'place') throw new WithdrawError(`${named.anchor} 不是问题，也不是措施。${CHAPTERS}`);
  if (named.kind === 'file') return findFile(content, notice, named.file);
  if (named.kind === 'notice') {
    if (notices.length > 1) return { kind: 'notice', notice };
    throw new WithdrawError(
      '网站只有这一份通报，撤下以后就没有内容了。请停止网站的服务（见 docs/hosting.md）；只是一部分要撤下的，撤下各个问题。',
    );
  }
  const { issue: id } = named;
  if (notice.withdrawn.some((gone) => gone.id === id)) {
    throw new WithdrawError(`问题 ${id} ${WITHDRAWN.label}。`);
  }
  const issue = notice.issues.find((one) => one.id === id);
  if (issue === undefined) throw new WithdrawError(`通报 ${notice.slug} 没有问题 ${id}。`);
  if (named.kind === 'issue') return { kind: 'issue', notice, issue };
  return { kind: 'measure', notice, issue, measure: findMeasure(issue, named.measure) };
}

/** What the command cannot do, and what to do instead. */
export const CHAPTERS =
  '章里的段落不能用这个命令撤下。必须拿掉的，请先撤下整份通报，由单位另行批准一份不含它的文本，作为新的通报发布；网站只有这一份通报的，先停止网站的服务。';

function findMeasure(issue: Issue, named: string): Measure {
  const { id, sharedText } = issue;
  const measures = issue.parts.flatMap((part) => part.measures);
  const found = measures.find((one) => one.id === named);
  if (found === undefined) {
    if (sharedText)
      throw new WithdrawError(`问题 ${id} 的整改情况与别的问题合写在章里，没有自己的措施。${CHAPTERS}`);
    const ids = measures.map((one) => one.id).join('、');
    throw new WithdrawError(
      `问题 ${id} 没有编号是 ${named} 的措施。${ids === '' ? '' : `可写的有 ${ids}。`}`,
    );
  }
  if (isMark(found.text)) throw new WithdrawError(`措施 ${id}-${named} ${WITHDRAWN.label}。`);
  return found;
}

function findFile(content: Content, notice: Notice, named: string): Target {
  const isNamed = (name: string): boolean => name === named || stemOf(name) === named;
  const all = evidenceFiles(notice);
  const found = all.find(({ file }) => isNamed(file.name));
  if (found === undefined) {
    const gone = withdrawnEvidence(content).some(
      ({ name, of }) => of.notice.slug === notice.slug && isNamed(name),
    );
    if (gone) throw new WithdrawError(`佐证材料 ${named} ${WITHDRAWN.label}。`);
    const names = all.map(({ file }) => file.name).join('、');
    throw new WithdrawError(
      `通报 ${notice.slug} 没有佐证材料 ${named}。${names === '' ? '' : `现有的是 ${names}。`}`,
    );
  }
  const files = all.filter(({ file }) => file.sha256 === found.file.sha256);
  return { kind: 'file', notice, files };
}
