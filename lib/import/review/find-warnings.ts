import type { Frame } from '@/lib/import/frame/frame';
import type { ParsedIssue, ParsedNotice, Warning } from '@/lib/import/parsed-notice';
import { saysRemedy } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import { dateIn } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { statesIn } from '@/lib/words/status-words';
import { findDamage } from './find-damage';
import { countedBodies } from './several-bodies';

type Draft = Omit<ParsedNotice, 'warnings' | 'doubts'>;

/** Every warning about the input, in the order of its lines, each once. */
export function findWarnings(draft: Draft, frame: Frame, oneLine: boolean, hasEnding: boolean): Warning[] {
  const [first] = frame.body;
  const last = frame.body.at(-1);
  const title = draft.title.map(({ text }) => text).join('');
  const titleLine = draft.title[0]?.line ?? 1;
  const counted = draft.issues.length > 0 ? null : countedBodies(frame.body);
  const shared = draft.issues.find((issue) => issue.sharedText);
  const when = (applies: boolean, warning: Warning): Warning[] => (applies ? [warning] : []);
  const warnings: Warning[] = [
    ...findDamage([...draft.title, ...frame.body, ...frame.below, ...frame.attachment]),
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

const NESTED = /[。;,][^。;:]{0,12}整改(?:落实|进展|完成)*(?:情况|措施):|(?:^|[。:;])\d+-\d+[,、]/;
const ANSWER = /(?:^|[。;])(?:针对|对)[^。;,]{4,40}问题,/g;

/** The warnings about one issue: unlisted labels, issues inside it, two statuses, a title that is no finding. */
export function issueWarnings({ heading, parts, status, title }: ParsedIssue): Warning[] {
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const about = (kind: Warning['kind'], test: (folded: string) => boolean): Warning[] => {
    const found = paragraphs.find(({ text }) => test(matchable(text)));
    return found === undefined ? [] : [{ kind, line: found.line, words: found.text.slice(0, 20) }];
  };
  const unknown = parts.flatMap(({ kind, printed }): Warning[] =>
    kind === 'unknown' && printed !== null
      ? [{ kind: 'unknown-label', line: printed.line, words: printed.text }]
      : [],
  );
  const twoStates = status.basis === 'stated' && statesIn(status.words ?? '').length > 1;
  const noFinding = saysRemedy(title) && parts.every(({ label }) => label === null);
  return [
    ...unknown,
    ...about('nested-issue', (text) => NESTED.test(text)),
    ...about('several-findings-in-one', (text) => (text.match(ANSWER) ?? []).length >= 2),
    ...(twoStates ? [{ kind: 'two-states' as const, line: heading.line, words: status.words ?? '' }] : []),
    ...(noFinding ? [{ kind: 'finding-not-given' as const, line: heading.line, words: title }] : []),
  ];
}
