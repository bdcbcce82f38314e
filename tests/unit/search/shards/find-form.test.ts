import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { coveringPieces } from '@/lib/search/shards/covering-pieces';
import { findForm } from '@/lib/search/shards/find-form';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { part } from '@/tests/fixtures/sample-search';
import { builtParts } from '@/tests/fixtures/search/built-parts';

const { root, parts } = builtParts([
  buildIndex(notice([issue({ heading: '时间不够。', parts: part('时间多，时间少。') })]), []),
]);
const lists = await parts.shard(0);
const listOf = (piece: string) => lists.get(piece) ?? [];
const at = root.records.findIndex(
  ({
    hit: {
      searchable: { record },
    },
  }) => record.issue !== null,
);
const found = (form: string) => findForm({ form, pieces: coveringPieces(form) }, listOf, root).get(at);

test('a word is counted, and it is known whether the title has it', () => {
  expect(found('时间')).toEqual({ times: 3, inTitle: true });
  expect(found('时间少')).toEqual({ times: 1, inTitle: false });
  // the title ends in it
  expect(found('够。整')).toEqual({ times: 1, inTitle: false });
  expect(found('够。')).toEqual({ times: 1, inTitle: true });
  expect(found('没有')).toBeUndefined();
});

test('a single character counts once', () => {
  expect(found('时')).toEqual({ times: 1, inTitle: true });
  expect(found('多')).toEqual({ times: 1, inTitle: false });
});
