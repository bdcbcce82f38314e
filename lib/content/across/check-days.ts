import type { Report } from '@/lib/content/fault';
import type { OtherIssue } from '@/lib/model/across/other-issue';
import type { Notice } from '@/lib/model/notice';

/** Checks that no linked issue has two updates of one day, which would share an address; `folder` is the content folder. */
export function checkDays(notices: readonly Notice[], folder: string, report: Report): void {
  for (const { slug, issues } of notices) {
    for (const { id, updates } of issues) {
      for (const [index, { date, followUp }] of updates.entries()) {
        const before = updates[index - 1];
        const from = followUp ?? before?.followUp;
        if (before?.date !== date || from === undefined) continue;
        report.add({
          file: `${folder}/notices/${slug}/issues/${id}.md`,
          field: 'updates',
          message: twice(date, from),
        });
      }
    }
  }
}

function twice(date: string, { notice, issue }: OtherIssue): string {
  return `${date} 有两条新情况，其中一条来自后续通报 ${notice.slug} 的问题 ${issue.id}。一天只能有一条：说的是同一件事的，请删去这里的那一条；不是的，请删去 notices/${notice.slug}/issues/${issue.id}.md 里的 follows。`;
}
