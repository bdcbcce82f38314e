import { countTotals } from '@/lib/import/fields/count-totals';
import { readContacts } from '@/lib/import/fields/read-contacts';
import { readFields } from '@/lib/import/fields/read-fields';
import { readTotals } from '@/lib/import/fields/read-totals';
import { findEnding } from '@/lib/import/frame/find-ending';
import { findFrame } from '@/lib/import/frame/find-frame';
import { isOnOneLine, splitLines } from '@/lib/import/frame/split-lines';
import { type Answers, NO_ANSWERS } from '@/lib/import/input/answers';
import { assemble } from '@/lib/import/issues/assemble';
import { assembleSingleIssueNotice } from '@/lib/import/issues/assemble-single-issue-notice';
import { readSingleIssueNotice } from '@/lib/import/issues/read-single-issue-notice';
import { paragraph, textBlocks } from '@/lib/import/issues/text-blocks';
import { findDoubts } from '@/lib/import/review/find-doubts';
import { findWarnings } from '@/lib/import/review/find-warnings';
import type { SourceLine } from '@/lib/import/text/source-line';
import { buildTree } from '@/lib/import/tree/build-tree';
import type { ParsedBlock, ParsedNotice } from './parsed-notice';

/** Reads the lines of an input as a notice, with warnings about what is odd. It never fails; what it cannot place it reports. */
export function parseNotice(input: readonly SourceLine[], answers: Answers = NO_ANSWERS): ParsedNotice {
  const frame = findFrame(splitLines(input), answers);
  const ending = findEnding(frame.body);
  const closing = [...frame.body.slice(ending), ...frame.below];
  const tree = buildTree(frame.body.slice(0, ending));
  const signOff = readSingleIssueNotice(tree.items);
  const { groups, issues, sections } =
    signOff === null ? assemble(tree) : assembleSingleIssueNotice(signOff, tree.lead);
  const attached = buildTree(frame.attachment);
  const end = [...closing, ...attached.lead];
  if (end.length > 0) sections.push(end.map(paragraph));
  if (attached.items.length > 0) sections.push(attached.items.flatMap((item) => textBlocks(item, 1)));

  const draft = {
    ...readFields(frame, tree.lead),
    chapters: tree.items
      .filter(({ numbering }) => numbering.style === 'chapter')
      .map(({ numbering, title: heading, heading: { line } }) => ({
        number: numbering.printedNumber,
        heading,
        line,
      })),
    groups,
    issues,
    sections,
    contacts: readContacts([...sections.filter(isAboutContact).flatMap(linesOf), ...closing]),
    totals: countTotals(readTotals(paragraphsOf(sections)), { groups, issues }),
    meta: frame.meta,
    boilerplate: frame.boilerplate,
    leftOut: frame.leftOut,
    unsure: frame.unsure,
    asked: frame.asked,
  };
  const warnings = findWarnings(draft, frame, isOnOneLine(input), closing.length > 0);
  return { ...draft, warnings, doubts: findDoubts(draft, frame, tree) };
}

// 三、联系方式
const isAboutContact = ([first]: readonly ParsedBlock[]): boolean =>
  first?.kind === 'heading' && /联系方式|监督(?:电话|方式)|反馈渠道/.test(first.text);

const linesOf = (section: ParsedBlock[]): SourceLine[] =>
  section.flatMap((block) => (block.kind === 'issue' ? [] : [block]));

const paragraphsOf = (sections: ParsedBlock[][]): SourceLine[] =>
  sections.flat().flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
