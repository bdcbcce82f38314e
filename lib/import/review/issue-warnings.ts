import { statesIn } from '@/lib/import/issues/read-status';
import type { ParsedIssue } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import { saysRemedy } from '@/lib/import/tree/heading-words';
import type { Warning } from '@/lib/import/warning';

const NESTED = /[。;,][^。;:]{0,12}整改(?:落实|进展|完成)*(?:情况|措施):|(?:^|[。:;])\d+-\d+[,、]/;
const ANSWER = /(?:^|[。;])(?:针对|对)[^。;,]{4,40}问题,/g;

/** What is odd about one issue: labels not on the list, issues inside it, two states, a title that is no finding. */
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
