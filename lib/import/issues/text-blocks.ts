import type { ParsedBlock } from '@/lib/import/parsed-notice';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item } from '@/lib/import/tree/item';

/** A line as a paragraph of a section. */
export const paragraph = (piece: SourceLine): ParsedBlock => ({ kind: 'paragraph', ...piece });

/** The blocks outside issues: a numbered line alone is a heading, one that runs on into text or ends in 。 is a paragraph. */
export function textBlocks(item: Item, depth: number): ParsedBlock[] {
  const { numbering, whole, heading, runsOn, content, children } = item;
  const isHeading = numbering.style === 'chapter' || (!runsOn && !/。$/.test(whole.text));
  const first: ParsedBlock = isHeading
    ? { kind: 'heading', level: depth, ...heading, status: null }
    : paragraph(whole);
  const below = isHeading ? depth + 1 : depth;
  return [
    first,
    ...content.slice(isHeading || !runsOn ? 0 : 1).map(paragraph),
    ...children.flatMap((child) => textBlocks(child, below)),
  ];
}
