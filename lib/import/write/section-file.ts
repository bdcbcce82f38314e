import type { ParsedBlock, ParsedIssue, ParsedStatus } from '@/lib/import/parsed-notice';
import { BASIS_LABELS, STATUS_LABELS } from '@/lib/status';
import { frontMatter } from './front-matter';
import { plainMarkdown } from './plain-markdown';
import { restoreFullWidth } from './restore-full-width';

type Heading = Extract<ParsedBlock, { kind: 'heading' }>;

/** The file name of an issue by its index: 0 → 01 */
export const issueId = (index: number): string => String(index + 1).padStart(2, '0');

/** The file of a section: headings, paragraphs and lists of issues, and which heading states which status. */
export function sectionFile(blocks: readonly ParsedBlock[], issues: readonly ParsedIssue[]): string {
  const status = statusRows(blocks, issues);
  return `${frontMatter({ status: status.length === 0 ? undefined : status })}${body(blocks)}`;
}

/** True for an issue whose own file states its status: it has one of its own, or none and no heading. */
export function hasOwnStatus(
  { basis }: ParsedStatus,
  index: number,
  blocks: readonly ParsedBlock[],
): boolean {
  return basis === 'stated' || (basis === 'unknown' && outermost(blocks, index) === undefined);
}

// The outermost heading above the issue.
function outermost(blocks: readonly ParsedBlock[], index: number): Heading | undefined {
  const at = blocks.findIndex((block) => block.kind === 'issue' && block.index === index);
  return blocks
    .slice(0, at)
    .findLast((block): block is Heading => block.kind === 'heading' && block.level === 1);
}

function statusRows(
  blocks: readonly ParsedBlock[],
  issues: readonly ParsedIssue[],
): Record<string, string>[] {
  const overUnknown = new Set(
    blocks.flatMap((block) =>
      block.kind === 'issue' && issues[block.index]?.status.basis === 'unknown'
        ? [outermost(blocks, block.index)]
        : [],
    ),
  );
  return blocks.flatMap((block): Record<string, string>[] => {
    if (block.kind !== 'heading') return [];
    const under = restoreFullWidth(block.text);
    if (block.status !== null) {
      const basis = BASIS_LABELS[block.status.inferred ? 'inferred' : 'stated'];
      return [{ under, is: STATUS_LABELS[block.status.value], basis }];
    }
    return overUnknown.has(block) ? [{ under, is: STATUS_LABELS.unknown, basis: BASIS_LABELS.unknown }] : [];
  });
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
