import { assemble } from './assemble';
import { assembleSignOff } from './assemble-sign-off';
import { buildTree } from './build-tree';
import { findDoubts } from './find-doubts';
import { findEnding, signingLine } from './find-ending';
import { findFrame } from './find-frame';
import { findWarnings } from './find-warnings';
import type { ParsedBlock, ParsedNotice } from './parsed-notice';
import type { Printed } from './printed';
import { dateAlone, dateIn } from './printed-date';
import { readContacts } from './read-contacts';
import { issuerOfTitle, readOpening, speakersBody } from './read-opening';
import { countMeasures } from './read-parts';
import { readSignOff } from './read-sign-off';
import { readTotals, type Total } from './read-totals';
import { isOnOneLine, splitLines } from './split-lines';

/** Reads the lines of an input as a notice: what each line is, and what is odd about it. It never fails; what it cannot place it says. */
export function parseNotice(input: readonly Printed[]): ParsedNotice {
  const frame = findFrame(splitLines(input));
  const ending = findEnding(frame.body);
  const closing = frame.body.slice(ending);
  const tree = buildTree(frame.body.slice(0, ending));
  const lead = tree.lead.map(({ text }) => text).join('\n');
  const signOff = readSignOff(tree.items);
  const { groups, issues, sections } =
    signOff === null ? assemble(tree) : assembleSignOff(signOff, tree.lead);
  if (closing.length > 0) sections.push(closing.map((piece) => ({ kind: 'paragraph', ...piece })));

  const title = frame.title?.lines ?? [];
  const titleText = title.map(({ text }) => text).join('');
  const inspection = readOpening(lead, titleText);
  const meta = (kind: 'published' | 'source' | 'signed'): string | null =>
    frame.meta.find((piece) => piece.kind === kind && piece.value !== '')?.value ?? null;
  const source = meta('source');
  const signing = frame.body[signingLine(frame.body)];
  const signed = signing === undefined ? meta('signed') : signing.text.slice(-20);
  const draft = {
    title,
    issuer: issuerOfTitle(titleText) ?? readOpening(lead, '').body ?? speakersBody(tree.lead) ?? source,
    published: dateIn(meta('published') ?? '')?.iso ?? null,
    source,
    signed: signed === null ? null : (dateAlone(signed) ?? dateIn(signed)?.iso.slice(0, 10) ?? null),
    inspection,
    chapters: tree.items
      .filter(({ marker }) => marker.style === 'chapter')
      .map(({ marker, title: heading, heading: { line } }) => ({ number: marker.printed, heading, line })),
    groups,
    issues,
    sections,
    contacts: readContacts(closing.length > 0 ? frame.body : []),
    totals: withCounts(readTotals(paragraphsOf(sections)), { groups, issues }),
    meta: frame.meta,
    furniture: frame.furniture,
  };
  const warnings = findWarnings(draft, frame, isOnOneLine(input), closing.length > 0);
  return { ...draft, warnings, doubts: findDoubts(draft, frame) };
}

const paragraphsOf = (sections: ParsedBlock[][]): Printed[] =>
  sections.flat().flatMap((block) => (block.kind === 'paragraph' ? [block] : []));

function withCounts(
  totals: Total[],
  { groups, issues }: Pick<ParsedNotice, 'groups' | 'issues'>,
): ParsedNotice['totals'] {
  const counts = {
    areas: groups.filter(({ level }) => level === 1).length,
    issues: issues.length,
    measures: issues.flatMap(({ parts }) => parts).reduce((sum, part) => sum + countMeasures(part), 0),
  };
  return totals.map(({ of, ...total }) => ({ ...total, found: counts[of] }));
}
