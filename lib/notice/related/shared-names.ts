import { namesIn } from './names-in';
import type { Paragraph } from './shared-passages';

/** A name, and the issues that have it, by their index in the notice. */
export type SharedName = { name: string; issues: number[] };

/**
 * The names that between two and `most` issues share. Of a longer name and its end (国家统一法律职业资格考试, 资格考试) an
 * issue has only the longest that it shares with another.
 */
export function sharedNames(paragraphs: readonly Paragraph[], most: number): SharedName[] {
  const named = new Map<string, Set<number>>();
  for (const { issue, text } of paragraphs) {
    for (const name of namesIn(text)) named.set(name, (named.get(name) ?? new Set()).add(issue));
  }
  const shared = [...named].filter(([, issues]) => issues.size > 1);
  return shared
    .map(
      ([name, issues]): SharedName => ({
        name,
        issues: [...issues].filter(
          (issue) =>
            !shared.some(([longer, others]) => longer !== name && longer.endsWith(name) && others.has(issue)),
        ),
      }),
    )
    .filter(({ issues }) => issues.length > 1 && issues.length <= most);
}
