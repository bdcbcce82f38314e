import type { ParsedBlock, ParsedNotice } from '@/lib/import/parsed-notice';
import { announcesFindings, isOrganising } from '@/lib/import/text/heading-words';
import { listsIssues } from '@/lib/import/text/lists-issues';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';

type Parsed = Pick<ParsedNotice, 'sections' | 'groups'>;

/** The numbered lines with text, and the labelled answers, that stay text where issues stand, or where the heading announces them: each may be of an issue that was not read. */
export function unreadFindings({ sections, groups }: Parsed): SourceLine[] {
  const known = new Set(groups.map(({ line }) => line));
  return sections.flatMap((blocks) => {
    if (!holdsFindings(blocks)) return [];
    return blocks.flatMap((block, at): SourceLine[] => {
      if (block.kind === 'issue' || at === 0 || known.has(block.line)) return [];
      return (isNumbered(block) && hasText(block, blocks[at + 1])) || isAnswer(block) ? [block] : [];
    });
  });
}

function holdsFindings(blocks: readonly ParsedBlock[]): boolean {
  const [chapter] = blocks;
  if (chapter?.kind !== 'heading') return false;
  const title = chapter.text.slice(numberingAt(chapter.text)?.length ?? 0);
  if (listsIssues(title)) return true;
  return !isOrganising(title) && (announcesFindings(title) || blocks.some(({ kind }) => kind === 'issue'));
}

// 整改情况：甲。 below a finding without a number
const isAnswer = ({ text }: SourceLine): boolean => {
  const label = labelAt(text);
  return label?.kind === 'text' && text.length > label.length;
};

const isNumbered = ({ text }: SourceLine): boolean => {
  const style = numberingAt(text)?.style ?? 'chapter';
  return style !== 'chapter';
};

// A sentence behind the heading or a paragraph below it.
function hasText({ text }: SourceLine, next: ParsedBlock | undefined): boolean {
  return /[。；].*[。；]/.test(text) || (next?.kind === 'paragraph' && numberingAt(next.text) === null);
}
