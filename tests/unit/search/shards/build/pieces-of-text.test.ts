import { expect, test } from 'vitest';
import { piecesOfText } from '@/lib/search/shards/build/pieces-of-text';

test('every two units next to each other are a piece, but not across the parts of the text', () => {
  expect([...piecesOfText('公证公证\t证书\n“')]).toEqual([
    ['公证', [0, 2]],
    ['证公', [1]],
    ['证书', [5]],
  ]);
});
