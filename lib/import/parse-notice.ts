import { countTotals } from '@/lib/import/fields/count-totals';
import { readContacts } from '@/lib/import/fields/read-contacts';
import { readFields } from '@/lib/import/fields/read-fields';
import { readTotals } from '@/lib/import/fields/read-totals';
import { findEnding } from '@/lib/import/frame/find-ending';
import { findFrame } from '@/lib/import/frame/find-frame';
import { isOnOneLine, splitLines } from '@/lib/import/frame/split-lines';
import { assemble } from '@/lib/import/issues/assemble';
import { assembleSignOff } from '@/lib/import/issues/assemble-sign-off';
import { readSignOff } from '@/lib/import/issues/read-sign-off';
import { findDoubts } from '@/lib/import/review/find-doubts';
import { findWarnings } from '@/lib/import/review/find-warnings';
import type { Printed } from '@/lib/import/text/printed';
import { buildTree } from '@/lib/import/tree/build-tree';
import type { ParsedBlock, ParsedNotice } from './parsed-notice';

/** Reads the lines of an input as a notice: what each line is, and what is odd about it. It never fails; what it cannot place it says. */
export function parseNotice(input: readonly Printed[]): ParsedNotice {
  const frame = findFrame(splitLines(input));
  const ending = findEnding(frame.body);
  const closing = frame.body.slice(ending);
  const tree = buildTree(frame.body.slice(0, ending));
  const signOff = readSignOff(tree.items);
  const { groups, issues, sections } =
    signOff === null ? assemble(tree) : assembleSignOff(signOff, tree.lead);
  if (closing.length > 0) sections.push(closing.map((piece) => ({ kind: 'paragraph', ...piece })));

  const draft = {
    ...readFields(frame, tree.lead),
    chapters: tree.items
      .filter(({ marker }) => marker.style === 'chapter')
      .map(({ marker, title: heading, heading: { line } }) => ({ number: marker.printed, heading, line })),
    groups,
    issues,
    sections,
    contacts: readContacts(closing.length > 0 ? frame.body : []),
    totals: countTotals(readTotals(paragraphsOf(sections)), { groups, issues }),
    meta: frame.meta,
    furniture: frame.furniture,
  };
  const warnings = findWarnings(draft, frame, isOnOneLine(input), closing.length > 0);
  return { ...draft, warnings, doubts: findDoubts(draft, frame, tree) };
}

const paragraphsOf = (sections: ParsedBlock[][]): Printed[] =>
  sections.flat().flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
