import { newestFirst } from '@/lib/model/newest-first';
import type { Issue, Notice } from '@/lib/model/notice';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { sharedNames } from '@/lib/notice/related/shared-names';
import { type Paragraph, sharedPassages } from '@/lib/notice/related/shared-passages';
import { likeness } from './likeness';

/** An issue that may repeat one of an earlier notice, and why an editor should look. */
export type ReturnSuggestion = { later: Issue; earlier: Issue; grounds: string[] };

// Titles as alike as this are a ground alone; with a name that both have, less is enough.
const ALIKE = 0.4;
const ALIKE_WITH_NAME = 0.2;
// A passage or name that more issues have says nothing about two of them.
const MOST = 4;

/** The issues of notices of one bureau that may repeat earlier ones, by titles, passages and names that both have; not those already stated or followed. */
export function suggestReturns(notices: readonly Notice[]): ReturnSuggestion[] {
  const oldestFirst = notices.toSorted((a, b) => newestFirst(b, a));
  return oldestFirst.flatMap((later, at) =>
    oldestFirst
      .slice(0, at)
      .filter(({ slug }) => later.follows?.slug !== slug)
      .flatMap((earlier) => between(later, earlier)),
  );
}

function between(later: Notice, earlier: Notice): ReturnSuggestion[] {
  const all = [...later.issues, ...earlier.issues];
  const paragraphs = all.flatMap(paragraphsOf);
  const shared = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, one: number, other: number, words: string): void => {
    const key = `${one} ${other}`;
    to.set(key, [...(to.get(key) ?? []), words]);
  };
  for (const { issues, words } of sharedPassages(paragraphs, MOST))
    add(shared, ...issues, reasonWords({ kind: 'passage', words }));
  for (const { name, issues } of sharedNames(paragraphs, MOST)) {
    for (const [index, one] of issues.entries())
      for (const other of issues.slice(index + 1))
        add(named, one, other, reasonWords({ kind: 'name', name }));
  }
  return later.issues.flatMap((own, one) =>
    earlier.issues.flatMap((before, index): ReturnSuggestion[] => {
      if (own.returns.some(({ issue }) => issue.notice === before.notice && issue.id === before.id))
        return [];
      const key = `${one} ${later.issues.length + index}`;
      const [passages, names] = [shared.get(key) ?? [], named.get(key) ?? []];
      const like = likeness(own.title, before.title);
      const isAlike = like >= ALIKE || (names.length > 0 && like >= ALIKE_WITH_NAME);
      if (!isAlike && passages.length === 0) return [];
      return [
        { later: own, earlier: before, grounds: [...(isAlike ? ['标题相近'] : []), ...passages, ...names] },
      ];
    }),
  );
}

function paragraphsOf({ parts }: Issue, issue: number): Paragraph[] {
  return parts.flatMap(({ measures }) =>
    measures.flatMap(({ text }) => text.split('\n').map((paragraph) => ({ issue, text: paragraph }))),
  );
}
