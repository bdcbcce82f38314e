import type { Issue, Notice, SectionBlock } from '@/lib/content/notice';

export type Heading = Extract<SectionBlock, { kind: 'heading' }>;

/** A heading of the notice with the issues listed right under it and the headings below it. */
export type OutlineNode = { heading: Heading; issues: Issue[]; children: OutlineNode[] };

/** The headings of the notice as a tree: chapters, their focus areas, their themes. */
export function outline(notice: Notice): OutlineNode[] {
  const chapters: OutlineNode[] = [];
  for (const { blocks } of notice.sections) {
    const above: OutlineNode[] = [];
    for (const block of blocks) {
      if (block.kind === 'issue') above.at(-1)?.issues.push(block.issue);
      if (block.kind !== 'heading') continue;
      const node: OutlineNode = { heading: block, issues: [], children: [] };
      above.length = block.level - 1;
      (above.at(-1)?.children ?? chapters).push(node);
      above.push(node);
    }
  }
  return chapters;
}

/** All issues at or below a heading, in the order of the notice. */
export function issuesUnder({ issues, children }: OutlineNode): Issue[] {
  return [...issues, ...children.flatMap(issuesUnder)];
}
