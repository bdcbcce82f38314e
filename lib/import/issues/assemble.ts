import type { ParsedBlock, ParsedGroup, ParsedIssue, ParsedStatus } from '@/lib/import/parsed-notice';
import { namesArea } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item, Tree } from '@/lib/import/tree/item';
import type { Roles } from '@/lib/import/tree/role';
import { decideRoles } from '@/lib/import/tree/roles';
import { leavesOpen, withoutQuotations } from '@/lib/words/status-words';
import { readParts } from './read-parts';
import {
  statusOfClause,
  statusOfHeading,
  statusOfLabels,
  statusOfParts,
  statusOfTitle,
  UNKNOWN,
} from './read-status';
import { responsibleOf, targetOf } from './read-target';
import { sharedText } from './shared-text';
import { paragraph, textBlocks } from './text-blocks';

/** The groups, issues and sections of a text; sections are its chapters in order, each a list of blocks. */
export type Assembled = { groups: ParsedGroup[]; issues: ParsedIssue[]; sections: ParsedBlock[][] };

type Position = { group: number | null; depth: number; status: ParsedStatus | null };
type Work = Assembled & { roles: Roles; section: ParsedBlock[] };

/** Assembles a text from its tree: headings over issues, issues with their parts, paragraphs for everything else. */
export function assemble({ lead, items }: Tree): Assembled {
  const roles = decideRoles(items);
  const opening = lead.map(paragraph);
  const work: Work = { roles, groups: [], issues: [], sections: [opening], section: opening };
  const unfinished = items.some((item) => roles.get(item) === 'group' && leavesOpen(matchable(item.title)));
  for (const item of items) {
    if (item.numbering.style === 'chapter' || work.sections.length === 1) {
      work.section = [];
      work.sections.push(work.section);
    }
    const others = unfinished && !isOpen(matchable(item.title)) && roles.get(item) === 'group';
    const status: ParsedStatus | null = others
      ? { value: 'rectified', basis: 'chapter', words: item.title, inferred: true }
      : null;
    addItem(item, { group: null, depth: 1, status }, work);
  }
  return work;
}

// 二、正在推进的整改事项, 三、限期整改的问题: not finished either, whatever other chapters list.
const isOpen = (title: string): boolean =>
  leavesOpen(title) || /未|正在|推进|限期|持续|长期|尚|仍/.test(withoutQuotations(title));

function addItem(item: Item, place: Position, work: Work): void {
  const role = work.roles.get(item);
  if (role === 'issue') addIssue(item, place, work);
  else if (role === 'group') addGroup(item, place, work);
  else work.section.push(...textBlocks(item, place.depth));
}

function addGroup(item: Item, place: Position, work: Work): void {
  const own = statusOfHeading(item);
  const status = own ?? place.status;
  const shown = own ?? (place.depth === 1 ? place.status : null);
  work.section.push({ kind: 'heading', level: place.depth, ...item.heading, status: shown });
  work.section.push(...item.content.map(paragraph));
  const isGroup = item.numbering.style !== 'chapter' || namesArea(item.title);
  const group = isGroup ? work.groups.length : place.group;
  if (isGroup) {
    const parent = place.group;
    const level = (work.groups[parent ?? -1]?.level ?? 0) + 1;
    const { numbering, title, heading } = item;
    work.groups.push({ level, number: numbering.printedNumber, heading: title, parent, line: heading.line });
  }
  const below = { group, depth: place.depth + 1, status };
  const { findings, text } = sharedText(item.children);
  for (const child of item.children) {
    if (findings.has(child)) addIssue({ ...child, content: [] }, below, work, text);
    else addItem(child, below, work);
  }
  work.section.push(...text.map(paragraph));
}

function addIssue(item: Item, place: Position, work: Work, shared: readonly SourceLine[] = []): void {
  const parts = readParts(item);
  const said = statusOfParts(parts) ?? statusOfClause(shared) ?? statusOfTitle(item.title);
  work.section.push({ kind: 'issue', index: work.issues.length });
  work.issues.push({
    heading: item.heading,
    printed: item.numbering.printedNumber === '' ? null : item.numbering.printedNumber,
    title: item.title,
    group: place.group,
    parts,
    sharedText: shared.length > 0,
    status: said ?? place.status ?? statusOfLabels(parts) ?? UNKNOWN,
    responsible: responsibleOf(parts),
    target: targetOf(parts),
  });
}
