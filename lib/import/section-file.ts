import { BASIS_LABELS, STATUS_LABELS } from '@/lib/status';
import { frontMatter } from './front-matter';
import type { ParsedBlock, ParsedIssue, ParsedStatus } from './parsed-notice';
import { plainMarkdown } from './plain-markdown';
import { restoreFullWidth } from './restore-full-width';

type Heading = Extract<ParsedBlock, { kind: 'heading' }>;

/** The file name of an issue by its place: 0 → 01 */
export const issueId = (index: number): string => String(index + 1).padStart(2, '0');

/** The file of a section: its headings, paragraphs and lists of issues, and which heading says which status. */
export function sectionFile(blocks: readonly ParsedBlock[], issues: readonly ParsedIssue[]): string {
  const status = statusRows(blocks, issues);
  return `${frontMatter({ status: status.length === 0 ? undefined : status })}${body(blocks)}`;
}

/** True for an issue whose status is written in its own file: stated for it alone, or unknown under no heading. */
export function hasOwnStatus(status: ParsedStatus, blocks: readonly ParsedBlock[]): boolean {
  return (
    status.basis === 'stated' ||
    (status.basis === 'unknown' && !blocks.some(({ kind }) => kind === 'heading'))
  );
}

function statusRows(
  blocks: readonly ParsedBlock[],
  issues: readonly ParsedIssue[],
): Record<string, string>[] {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const row = ({ text }: Heading, is: string, basis: string) => ({
    under: restoreFullWidth(text),
    is,
    basis,
  });
  const said = headings.flatMap((heading) =>
    heading.status === null
      ? []
      : [
          row(
            heading,
            STATUS_LABELS[heading.status.value],
            BASIS_LABELS[heading.status.inferred ? 'inferred' : 'stated'],
          ),
        ],
  );
  const unknown = blocks.some(
    (block) => block.kind === 'issue' && issues[block.index]?.status.basis === 'unknown',
  );
  const [chapter] = headings;
  if (!unknown || chapter === undefined) return said;
  return [row(chapter, STATUS_LABELS.unknown, BASIS_LABELS.unknown), ...said];
}

function body(blocks: readonly ParsedBlock[]): string {
  return `${blocks
    .map((block, index) => {
      const listGoesOn = block.kind === 'issue' && blocks[index - 1]?.kind === 'issue';
      return `${index === 0 ? '' : listGoesOn ? '\n' : '\n\n'}${lineOf(block)}`;
    })
    .join('')}\n`;
}

function lineOf(block: ParsedBlock): string {
  if (block.kind === 'issue') return `- [${issueId(block.index)}](../issues/${issueId(block.index)}.md)`;
  const text = restoreFullWidth(block.text);
  return block.kind === 'heading' ? plainMarkdown(text, `${'#'.repeat(block.level)} `) : plainMarkdown(text);
}
