import type { Issue, Notice, SectionBlock } from '@/lib/model/notice';

export type Heading = Extract<SectionBlock, { kind: 'heading' }>;

/** A heading with the issues listed directly under it and the headings below; null for issues without a heading. */
export type OutlineNode = { heading: Heading | null; issues: Issue[]; children: OutlineNode[] };

/** The headings of a notice as a tree: chapters, focus areas, themes. */
export function outline(notice: Notice): OutlineNode[] {
  const chapters: OutlineNode[] = [];
  for (const { blocks } of notice.sections) {
    const above: OutlineNode[] = [];
    for (const block of blocks) {
      if (block.kind === 'issue') listAt(above.at(-1), chapters).push(block.issue);
      if (block.kind !== 'heading') continue;
      const node: OutlineNode = { heading: block, issues: [], children: [] };
      above.length = block.level - 1;
      (above.at(-1)?.children ?? chapters).push(node);
      above.push(node);
    }
  }
  return chapters;
}

function listAt(node: OutlineNode | undefined, chapters: OutlineNode[]): Issue[] {
  const last = node ?? chapters.at(-1);
  if (last !== undefined && (last === node || last.heading === null)) return last.issues;
  const loose: OutlineNode = { heading: null, issues: [], children: [] };
  chapters.push(loose);
  return loose.issues;
}

/** All issues at or below a heading, in the order of the notice. */
export function issuesUnder({ issues, children }: OutlineNode): Issue[] {
  return [...issues, ...children.flatMap(issuesUnder)];
}
