import type { Frame } from '@/lib/import/frame/find-frame';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { dateIn } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Warning } from '@/lib/import/warning';
import { countedBodies } from './counted-bodies';
import { findDamage } from './find-damage';
import { issueWarnings } from './issue-warnings';

type Draft = Omit<ParsedNotice, 'warnings' | 'doubts'>;

/** Everything about the input that the editor has to look at, in the order of its lines, each thing once. */
export function findWarnings(draft: Draft, frame: Frame, oneLine: boolean, hasEnding: boolean): Warning[] {
  const [first] = frame.body;
  const last = frame.body.at(-1);
  const title = draft.title.map(({ text }) => text).join('');
  const titleLine = draft.title[0]?.line ?? 1;
  const counted = draft.issues.length > 0 ? null : countedBodies(frame.body);
  const shared = draft.issues.find((issue) => issue.sharedText);
  const when = (applies: boolean, warning: Warning): Warning[] => (applies ? [warning] : []);
  const warnings: Warning[] = [
    ...findDamage([...draft.title, ...frame.body]),
    ...draft.issues.flatMap(issueWarnings),
    ...draft.totals
      .filter(({ stated, found }) => stated !== found)
      .map(
        ({ words, line, found }): Warning => ({
          kind: 'total-mismatch',
          line,
          words: `${words}（读到 ${found}）`,
        }),
      ),
    ...lateDates(draft.signed, frame.boilerplate),
    ...when(counted !== null, { kind: 'several-bodies', line: counted?.line ?? 1, words: '' }),
    ...when(oneLine, { kind: 'one-line', line: first?.line ?? 1, words: '' }),
    ...when(!hasEnding, { kind: 'truncated', line: last?.line ?? 1, words: last?.text.slice(-12) ?? '' }),
    ...when(shared !== undefined, { kind: 'shared-parts', line: shared?.heading.line ?? 1, words: '' }),
    ...when(draft.title.length > 1, { kind: 'title-over-two-lines', line: titleLine, words: title }),
    ...when(/[!！]/.test(title), { kind: 'headline-rewritten', line: titleLine, words: title }),
  ];
  const once = new Map(
    warnings.map((warning) => [`${warning.kind} ${warning.line} ${warning.words}`, warning]),
  );
  return [...once.values()].sort((a, b) => a.line - b.line);
}

const YEAR = 365 * 24 * 3600 * 1000;

// a date below the signature that is more than a year away from it belongs to another page
function lateDates(signed: string | null, boilerplate: readonly SourceLine[]): Warning[] {
  if (signed === null) return [];
  return boilerplate.flatMap(({ line, text }): Warning[] => {
    const date = dateIn(text)?.iso.slice(0, 10);
    if (date === undefined || Math.abs(Date.parse(date) - Date.parse(signed)) < YEAR) return [];
    return [{ kind: 'last-date-not-signature', line, words: text }];
  });
}
