import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item } from '@/lib/import/tree/item';

/** Findings answered together by one text below the last of them, and that text. */
export type Shared = { findings: ReadonlySet<Item>; text: SourceLine[] };

const ALL_ABOVE = /^(?:以上|上述)[^,。;:]{0,8}问题/;

/** The findings at the end of a list that share a text: headings alone, the last followed by 以上两个问题…; none if each has its own. */
export function sharedText(children: readonly Item[]): Shared {
  const last = children.at(-1);
  const [first] = last?.content ?? [];
  const start = children.findLastIndex((child) => child !== last && !isAlone(child)) + 1;
  const findings = children.slice(start);
  const isShared = first !== undefined && !last?.runsOn && ALL_ABOVE.test(matchable(first.text));
  if (!isShared || findings.length < 2) return { findings: new Set(), text: [] };
  return { findings: new Set(findings), text: last?.content ?? [] };
}

const isAlone = ({ content, children }: Item): boolean => content.length === 0 && children.length === 0;
