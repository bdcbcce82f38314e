import { expect, test } from 'vitest';
import { coveringPieces } from '@/lib/search/shards/covering-pieces';

test.each([
  ['证', ['证 0']],
  ['公证', ['公证 0']],
  ['公证处', ['公证 0', '证处 1']],
  ['公证处在', ['公证 0', '处在 2']],
])('%s: %j', (word, pieces) => {
  expect(coveringPieces(word).map(({ piece, offset }) => `${piece} ${offset}`)).toEqual(pieces);
});
