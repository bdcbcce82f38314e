import { assemble } from './assemble';
import { assembleSignOff } from './assemble-sign-off';
import { buildTree } from './build-tree';
import { countTotals } from './count-totals';
import { findDoubts } from './find-doubts';
import { findEnding } from './find-ending';
import { findFrame } from './find-frame';
import { findWarnings } from './find-warnings';
import type { ParsedBlock, ParsedNotice } from './parsed-notice';
import type { Printed } from './printed';
import { readContacts } from './read-contacts';
import { readFields } from './read-fields';
import { readSignOff } from './read-sign-off';
import { readTotals } from './read-totals';
import { isOnOneLine, splitLines } from './split-lines';

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
