import type { ParsedIssue, ParsedNotice, ParsedStatus } from '@/lib/import/parsed-notice';

/** The issues that state another status than the heading under which they are listed. */
export function againstHeading({
  sections,
  issues,
}: Pick<ParsedNotice, 'sections' | 'issues'>): ParsedIssue[] {
  return sections.flatMap((blocks) => {
    let open: { level: number; status: ParsedStatus | null }[] = [];
    return blocks.flatMap((block): ParsedIssue[] => {
      if (block.kind === 'heading') {
        const { level, status } = block;
        open = [...open.filter((above) => above.level < level), { level, status }];
      }
      const issue = block.kind === 'issue' ? issues[block.index] : undefined;
      const listed = open.findLast(({ status }) => status !== null && !status.inferred)?.status ?? null;
      const differs =
        issue?.status.basis === 'stated' && listed !== null && listed.value !== issue.status.value;
      return issue !== undefined && differs ? [issue] : [];
    });
  });
}
