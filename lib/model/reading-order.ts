import { printedDates } from '@/lib/dates';
import type { Issue, NoticeText, SectionBlock } from './notice';

/** A step of the notice in reading order. A signature is a paragraph with the issuer or the signing date. */
export type Step =
  | SectionBlock
  | { kind: 'title'; text: string }
  | { kind: 'signature'; text: string; id: string };

/** A line of the notice, and its file relative to the notice's folder. */
export type TextLine = { text: string; file: string };

/** The whole notice in reading order: title, then each section's headings, paragraphs and issues. */
export function readingOrder(notice: NoticeText): Step[] {
  return [
    { kind: 'title', text: notice.title },
    ...notice.sections.flatMap((section) => stepsOf(section.blocks, notice)),
  ];
}

function stepsOf(blocks: SectionBlock[], { issuer, signed }: NoticeText): Step[] {
  const signature = [issuer, ...(signed === undefined ? [] : printedDates(signed))];
  return blocks.map((block) =>
    block.kind === 'paragraph' && signature.includes(block.text) ? { ...block, kind: 'signature' } : block,
  );
}

/** The approved text of an issue, line by line: heading, then each part's label and paragraphs. */
export function issueLines(issue: Issue): string[] {
  const parts = issue.parts.flatMap(({ label, measures }) => [
    ...(label === null ? [] : [label]),
    ...measures.flatMap(({ ordinal, text }) => `${ordinal ?? ''}${text}`.split('\n')),
  ]);
  return [issue.heading, ...parts];
}

/** The approved text of the whole notice, line by line, in reading order; a mark in place of what is withdrawn. */
export function noticeLines(notice: NoticeText): TextLine[] {
  // A title supplied by the editor is not approved text.
  const title = notice.notPrinted?.includes('title') ? [] : [{ text: notice.title, file: 'notice.md' }];
  const sections = notice.sections.flatMap(({ number, blocks }) =>
    blocks.flatMap((block): TextLine[] => {
      if (block.kind === 'issue')
        return issueLines(block.issue).map((text) => ({ text, file: `issues/${block.issue.id}.md` }));
      const file = block.kind === 'withdrawn' ? `issues/${block.issue.id}.md` : `sections/${number}.md`;
      return [{ text: block.text, file }];
    }),
  );
  return [...title, ...sections];
}
