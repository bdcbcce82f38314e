import type { SearchHit } from '@/lib/search/find-by-words';
import { NOWHERE, rankOf } from '@/lib/search/matches';
import type { Asked } from '@/lib/search/typed/asked-in';
import { askedOfNotices, needsFoldTable } from './asked-of-notices';
import { choosePieces, type Form } from './choose-pieces';
import { coveringPieces } from './covering-pieces';
import { type Found, findForm } from './find-form';
import type { FoldTable } from './fold-table';
import type { OpenRoot, PlacedRecord } from './open-root';
import type { WholeRecord } from './record-text';
import type { Lists } from './shard-bytes';

/** A hit without the words of its record, and where these are. */
export type PlacedHit = SearchHit & { record: PlacedRecord };

/** Where the parts of an index come from; each rejects if it cannot be had. */
export type Parts = {
  shard: (place: number) => Promise<Lists>;
  foldTable: () => Promise<FoldTable>;
  text: (record: PlacedRecord) => Promise<WholeRecord>;
};

// Records that are read to see whether they match, where that is less than the rest of the shards.
const MOST_READ = 20;

/**
 * The records that findByWords finds for these words, without reading the texts of more than MOST_READ: first the issue
 * called by its number, then those with all words in the title, then the other issues and last the other text, both by the
 * number of times that they have the words; where that is equal in the order of the root, newest first.
 */
export async function findInShards(q: string, root: OpenRoot, parts: Parts): Promise<PlacedHit[]> {
  const asked = await askedInShards(q, root, parts);
  const forms = [...new Set(asked.flatMap(formsOf))].map(
    (form): Form => ({ form, pieces: coveringPieces(form) }),
  );
  const chosen = choosePieces(forms, root);
  const first = await search(chosen, asked, root, parts);
  if (chosen.every(({ pieces }, at) => pieces.length === forms[at]?.pieces.length)) return inOrder(first);
  if (first.length > MOST_READ) return inOrder(await search(forms, asked, root, parts));
  const whole = await Promise.all(first.map(({ hit }) => parts.text(hit.record)));
  return inOrder(
    first.flatMap((ranked, at) => {
      const searchable = whole[at]?.searchable;
      const own = asked[ranked.hit.record.notice];
      const rank = searchable && own ? rankOf(searchable, own) : NOWHERE;
      return rank < NOWHERE ? [{ ...ranked, rank }] : [];
    }),
  );
}

/** What was typed as each notice of a root folds it. */
export async function askedInShards(q: string, root: OpenRoot, { foldTable }: Parts): Promise<Asked[]> {
  const table = needsFoldTable(q, root.foldable) ? await foldTable() : null;
  return askedOfNotices(q, root.notices.length, table);
}

type RankedHit = { hit: PlacedHit; rank: number; times: number };

const formsOf = ({ words, quotes }: Asked): string[] => words.flat().concat(quotes || []);

// The records that have these pieces of the words; they have the words if the pieces cover them.
async function search(
  forms: readonly Form[],
  asked: readonly Asked[],
  root: OpenRoot,
  parts: Parts,
): Promise<RankedHit[]> {
  const shards = [...new Set(forms.flatMap(({ pieces }) => pieces.map(({ piece }) => root.shardOf(piece))))];
  const lists = new Map<string, readonly number[]>();
  for (const shard of await Promise.all(shards.filter((place) => place >= 0).map(parts.shard))) {
    shard.forEach((list, piece) => {
      lists.set(piece, list);
    });
  }
  const found = new Map<string, Map<number, Found>>();
  for (const form of forms) {
    if (form.pieces.length > 0)
      found.set(
        form.form,
        findForm(form, (piece) => lists.get(piece) || [], root),
      );
  }
  return root.records.flatMap((record, at) => {
    const own = asked[record.notice];
    if (!own) return [];
    const times = (form: string): number => {
      const having = found.get(form);
      // the record may have a form of which no piece was looked up
      return having ? having.get(at)?.times || 0 : 1;
    };
    const inTitle = (form: string): boolean => Boolean(found.get(form)?.get(at)?.inTitle);
    const here = forms.map(({ form }) => form).filter(times);
    const { notice, searchable } = record.hit;
    const rank = rankOf(
      {
        ...searchable,
        record: { ...searchable.record, title: here.includes(own.quotes) ? own.quotes : '' },
        // whatever is part of what a text holds is in it too
        text: here.join(APART),
        title: here.filter(inTitle).join(APART),
      },
      own,
    );
    if (rank === NOWHERE) return [];
    const sum = own.words.reduce((all, word) => all + Math.max(...word.map(times)), 0);
    return [{ hit: { notice, searchable, words: own.words, record }, rank, times: sum }];
  });
}

// Nothing that is typed holds one.
const APART = '\n';

// The lists are in the order of the root, which sorting keeps.
const inOrder = (found: RankedHit[]): PlacedHit[] =>
  found.sort((a, b) => a.rank - b.rank || (a.rank > 1 ? b.times - a.times : 0)).map(({ hit }) => hit);
