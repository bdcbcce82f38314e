import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';

/** An update that names a file, and its issue. */
export type EvidenceUse = { issue: Issue; update: Update };

/** A file of a notice with the updates that name it, the earliest first. */
export type EvidenceOfNotice = { file: EvidenceFile; first: EvidenceUse; uses: EvidenceUse[] };

/** The files that a notice publishes as evidence, each once, by the day of their first update. */
export function evidenceFiles({ issues }: Pick<Notice, 'issues'>): EvidenceOfNotice[] {
  const byName = new Map<string, EvidenceOfNotice>();
  const named = issues.flatMap((issue) => issue.updates.map((update) => ({ issue, update })));
  for (const use of named.toSorted((a, b) => compareDays(a.update.date, b.update.date))) {
    const { file } = use.update;
    if (file === undefined) continue;
    const known = byName.get(file.name);
    if (known === undefined) byName.set(file.name, { file, first: use, uses: [use] });
    else known.uses.push(use);
  }
  return [...byName.values()];
}

// A stable sort keeps the order of the issues within a day.
const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
