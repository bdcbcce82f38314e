import type { Issue, Notice, SectionBlock } from '@/lib/model/notice';

/** A notice with each issue replaced by what `change` makes of it, in its list and in its sections alike. */
export function replaceIssues(notice: Notice, change: (issue: Issue) => Issue): Notice {
  const changed = new Map(notice.issues.map((issue) => [issue.id, change(issue)]));
  const now = (issue: Issue): Issue => changed.get(issue.id) ?? issue;
  return {
    ...notice,
    issues: notice.issues.map(now),
    sections: notice.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(
        (block): SectionBlock => (block.kind === 'issue' ? { ...block, issue: now(block.issue) } : block),
      ),
    })),
  };
}
