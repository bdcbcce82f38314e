import type { ParsedBlock, ParsedIssue } from '@/lib/import/parsed-notice';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Assembled } from './assemble';
import { partsOf, type SingleIssueNotice } from './read-single-issue-notice';
import { statusOfOpening, statusOfParts, UNKNOWN } from './read-status';
import { responsibleOf, targetOf } from './read-target';
import { paragraph, textBlocks } from './text-blocks';

/**
 * Assembles a single-issue notice: the opening, then one section with the problems, whose parts are the following
 * chapters. Chapters that answer several problems at once stay chapters.
 */
export function assembleSingleIssueNotice(
  signOff: SingleIssueNotice,
  lead: readonly SourceLine[],
): Assembled {
  const opening = lead.map(paragraph);
  const text = lead.map((piece) => piece.text).join('');
  const issues = signOff.findings.map((finding): ParsedIssue => {
    const { heading, printed, title } = finding;
    const parts = partsOf(signOff, finding);
    return {
      heading,
      printed,
      title,
      group: null,
      parts,
      sharedText: signOff.shared,
      status: statusOfParts(parts) ?? statusOfOpening(text) ?? UNKNOWN,
      responsible: responsibleOf(parts),
      target: targetOf(parts),
    };
  });
  const chapter: ParsedBlock = { kind: 'heading', level: 1, ...signOff.problem.heading, status: null };
  const introduced = signOff.problem.children.length > 0 ? signOff.problem.content.map(paragraph) : [];
  const links = issues.map((_, index): ParsedBlock => ({ kind: 'issue', index }));
  const chapters = signOff.shared ? signOff.partItems.map((item) => textBlocks(item, 1)) : [];
  return { groups: [], issues, sections: [opening, [chapter, ...introduced, ...links], ...chapters] };
}
