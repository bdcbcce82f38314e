import type { Notice } from '@/lib/model/notice';
import { documentsOf } from '@/lib/notice/documents/documents';
import { sharedNames } from './shared-names';
import { PASSAGE, type Paragraph, sharedPassages } from './shared-passages';

// A name that more issues have says nothing about two of them.
const MOST_NAMING = 4;

/** Why two issues are related: an editor's words, a document or another name (with its marks) that both have, or a passage that both contain. */
export type Reason =
  | { kind: 'editor'; words: string }
  | { kind: 'document'; name: string }
  | { kind: 'name'; name: string }
  | { kind: 'passage'; words: string };

/**
 * Two issues, by index in the notice, and the reason as each of them gives it (only an editor's differ). The number
 * of issues that share the reason and its length in characters rank it; an editor's is shared by none.
 */
export type RelatedPair = {
  issues: [number, number];
  reasons: [Reason, Reason];
  sharedBy: number;
  length: number;
};

/**
 * Every reason to relate two issues of a notice, the strongest first: editors' words, then what fewest issues
 * share, then the longest, then notice order. A reason shared by more than `most` issues relates none.
 */
export function relatedPairs(notice: Notice, most: number): RelatedPair[] {
  const pairs = [
    ...editorPairs(notice),
    ...documentPairs(notice, most),
    ...namePairs(notice),
    ...passagePairs(notice, most),
  ];
  return pairs.sort(
    (a, b) =>
      a.sharedBy - b.sharedBy ||
      b.length - a.length ||
      a.issues[0] - b.issues[0] ||
      a.issues[1] - b.issues[1],
  );
}

const placesOf = ({ issues }: Notice): Map<string, number> => new Map(issues.map(({ id }, at) => [id, at]));

function editorPairs(notice: Notice): RelatedPair[] {
  const places = placesOf(notice);
  return notice.issues.flatMap((issue, here) =>
    issue.related.flatMap((entry): RelatedPair[] => {
      const there = places.get(entry.issue);
      if (there === undefined) return [];
      const own: Reason = { kind: 'editor', words: entry.reason };
      const answer = notice.issues[there]?.related.find(({ issue: id }) => id === issue.id)?.reason;
      const other: Reason = { kind: 'editor', words: answer ?? entry.reason };
      return [
        here < there
          ? { issues: [here, there], reasons: [own, other], sharedBy: 0, length: 0 }
          : { issues: [there, here], reasons: [other, own], sharedBy: 0, length: 0 },
      ];
    }),
  );
}

function documentPairs(notice: Notice, most: number): RelatedPair[] {
  const places = placesOf(notice);
  return documentsOf(notice).flatMap(({ name, mentions }) => {
    const ids = mentions.flatMap(({ place }) => (place.kind === 'issue' ? [place.issue.id] : []));
    const naming = [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
    return naming.length > most ? [] : pairsOf(naming, { kind: 'document', name }, name);
  });
}

function namePairs(notice: Notice): RelatedPair[] {
  return sharedNames(paragraphsOf(notice), MOST_NAMING).flatMap(({ name, issues }) =>
    pairsOf(issues, { kind: 'name', name }, name),
  );
}

// Every two of the issues that share a name.
function pairsOf(naming: readonly number[], reason: Reason, name: string): RelatedPair[] {
  return naming.flatMap((first, index) =>
    naming.slice(index + 1).map(
      (second): RelatedPair => ({
        issues: [first, second],
        reasons: [reason, reason],
        sharedBy: naming.length,
        length: Array.from(name).length,
      }),
    ),
  );
}

function paragraphsOf(notice: Notice): Paragraph[] {
  return notice.issues.flatMap(({ parts }, issue) =>
    parts.flatMap(({ measures }) =>
      measures.flatMap(({ text }) => text.split('\n').map((paragraph) => ({ issue, text: paragraph }))),
    ),
  );
}

function passagePairs(notice: Notice, most: number): RelatedPair[] {
  return sharedPassages(paragraphsOf(notice), most)
    .filter(({ words }) => !isName(words))
    .map(({ issues, words, sharedBy }): RelatedPair => {
      const reason: Reason = { kind: 'passage', words };
      return { issues, reasons: [reason, reason], sharedBy, length: Array.from(words).length };
    });
}

// A passage that adds little to a document's name is no second reason.
function isName(words: string): boolean {
  const rest = words.replace(/《[^《》]*》/g, '');
  return rest !== words && Array.from(rest).length < PASSAGE;
}
