import { expect, test } from 'vitest';
import { choosePieces, MOST_SHARDS } from '@/lib/search/shards/choose-pieces';
import { coveringPieces } from '@/lib/search/shards/covering-pieces';

const form = (word: string) => ({ form: word, pieces: coveringPieces(word) });
// a shard for each first character; the later ones hold rarer pieces
const root = {
  shardOf: (piece: string) => 'abcdefghijklmnop'.indexOf(piece.charAt(0)),
  spreadOf: (shard: number) => shard,
};
const chosen = (words: string[]) =>
  choosePieces(words.map(form), root).map(({ pieces }) => pieces.map(({ piece }) => piece));

test('all pieces of a short word', () => {
  expect(chosen(['abcd'])).toEqual([['ab', 'cd']]);
});

test('of a long one the rarest, in their order', () => {
  expect(chosen(['abcdefghijkl'])).toEqual([['ef', 'gh', 'ij', 'kl']]);
});

test('of several words first the rarest of each', () => {
  expect(chosen(['abcd', 'efgh', 'ij'])).toEqual([['ab', 'cd'], ['gh'], ['ij']]);
});

test('a form may be left without any', () => {
  const pieces = chosen(['ab', 'cd', 'ef', 'gh', 'ij']);
  expect(pieces.filter(({ length }) => length > 0)).toHaveLength(MOST_SHARDS);
});
