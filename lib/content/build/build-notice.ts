import type { Evidence } from '@/lib/content/evidence/read-evidence';
import type { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { SectionFile } from '@/lib/content/parse/parse-section';
import type { WithdrawnFile } from '@/lib/content/parse/parse-withdrawn-issue';
import { checkStated } from '@/lib/content/rules/check-stated';
import { checkUpdates } from '@/lib/content/rules/check-updates';
import { checkWithdrawnMeasures } from '@/lib/content/rules/withdrawn/check-withdrawn-measures';
import { withdrawnDateFault } from '@/lib/content/rules/withdrawn/withdrawn-date-fault';
import type { NoticeText } from '@/lib/model/notice';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import { buildSection } from './build-section';

/** All files of one notice after their own checks; `front` is null if notice.md has a fault. */
export type NoticeFiles = {
  slug: string;
  front: NoticeFront | null;
  sections: SectionFile[];
  issues: IssueFile[];
  evidence: Evidence;
  withdrawn: WithdrawnFile[];
};

/** The text of the notice made of its sections and issues; a fault for every issue without a status or that contradicts it. */
export function buildNotice(
  { slug, front, sections, issues, evidence, withdrawn }: NoticeFiles,
  report: Report,
): NoticeText | null {
  const { asOf, published } = front ?? { asOf: '', published: '' };
  // An issue listed twice is reported by check-listing; here the first position counts.
  const unplaced = new Map(issues.map((issue) => [`../issues/${issue.id}.md`, issue]));
  const gone = new Map(withdrawn.map((file) => [`../issues/${file.id}.md`, file]));
  const building = { slug, asOf, published, unplaced, evidence, gone };
  const built = sections.map((section) => buildSection(section, building, report));
  for (const issue of issues) {
    checkStated(issue, sections, report);
    checkUpdates(issue, asOf, report);
    checkWithdrawnMeasures(issue, published.slice(0, 10), report);
  }
  for (const { path, withdrawal, dateLine: line } of withdrawn) {
    const message = withdrawnDateFault(withdrawal.date, published);
    if (message !== null) report.add({ file: path, line, field: 'withdrawn date', message });
  }
  if (front === null) return null;
  const blocks = built.flatMap((section) => section.blocks);
  const { bureau: _, errata = [], ...fields } = front;
  return {
    ...fields,
    errata,
    // Known once all notices are read.
    follows: null,
    followedBy: [],
    slug,
    // Known once it is compared with the source.
    restoredMarks: false,
    sections: built,
    issues: blocks.flatMap((block) => (block.kind === 'issue' ? block.issue : [])),
    withdrawn: blocks.flatMap((block) => (block.kind === 'withdrawn' ? block.issue : [])),
  };
}
