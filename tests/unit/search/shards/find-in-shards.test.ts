import { Converter } from 'opencc-js';
import { beforeEach, describe, expect, test } from 'vitest';
import { searchIndexPath } from '@/lib/addresses';
import { buildIndex } from '@/lib/search/build-index';
import { excerpt } from '@/lib/search/excerpt';
import { findByWords, type SearchHit } from '@/lib/search/find-by-words';
import { rankOf } from '@/lib/search/matches';
import { prepare } from '@/lib/search/prepare';
import { findInShards, type PlacedHit } from '@/lib/search/shards/find-in-shards';
import { askedIn } from '@/lib/search/typed/asked-in';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import fc from '@/tests/fixtures/property';
import { part, query } from '@/tests/fixtures/sample-search';
import { builtParts } from '@/tests/fixtures/search/built-parts';
import { generatedNotices } from '@/tests/fixtures/search/generated-notices';

const { notices, slips } = generatedNotices(30);
const indexes = notices.map((notice) =>
  buildIndex(
    notice,
    slips.filter((slip) => slip.notice === notice.slug),
  ),
);
const scanned = indexes.map((index) => prepare(index, searchIndexPath({ slug: index.notice })));
const { root, parts, fetched } = builtParts(indexes);
const whole = indexes
  .flatMap(({ records }) => records.map(({ title, texts }) => title + texts.map(({ text }) => text).join('')))
  .join('');

beforeEach(() => {
  fetched.length = 0;
});

const ranksOf = (places: readonly (readonly [number, number])[], q: string): Map<string, number> =>
  new Map(
    places.map(([notice, place]) => {
      const of = scanned[notice];
      const searchable = of?.searchables[place];
      if (of === undefined || searchable === undefined) throw new Error('no such record');
      return [`${notice}/${place}`, rankOf(searchable, askedIn(q, of.folder))];
    }),
  );

const placesOfScan = (hits: readonly SearchHit[]): [number, number][] =>
  hits.map(({ notice, searchable }) => [scanned.indexOf(notice), notice.searchables.indexOf(searchable)]);

const placesOfShards = (hits: readonly PlacedHit[]): [number, number][] =>
  hits.map(({ record }) => [record.notice, record.place]);

async function bothFind(q: string): Promise<void> {
  const near = findByWords(scanned, query({ q: q.trim() }));
  const far = await findInShards(q.trim(), root, parts);
  const ranks = ranksOf(placesOfShards(far), q.trim());
  expect(new Set(ranks.keys())).toEqual(new Set(ranksOf(placesOfScan(near), q.trim()).keys()));
  expect([...ranks.values()]).toEqual([...ranks.values()].sort((a, b) => a - b));
  // the sentences that are shown
  const [hit] = far;
  const same =
    hit &&
    near.find(
      ({ searchable, notice }) =>
        scanned[hit.record.notice] === notice && notice.searchables[hit.record.place] === searchable,
    );
  if (!hit || !same) return;
  const text = await parts.text(hit.record);
  expect(excerpt(text.searchable.record, hit.words, text.notice)).toEqual(
    excerpt(same.searchable.record, same.words, same.notice),
  );
  expect(text.notice.home + text.searchable.record.path).toBe(same.notice.home + same.searchable.record.path);
}

const traditional = ['t', 'tw', 'hk'].map((to) => Converter({ from: 'cn', to }));
const stretch = fc
  .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 12 }))
  .map(([at, length]) => whole.slice(at, at + length));
const typed = fc.oneof(
  { weight: 4, arbitrary: stretch },
  {
    weight: 3,
    arbitrary: fc.tuple(stretch, fc.constantFrom(...traditional)).map(([words, convert]) => convert(words)),
  },
  // two characters that need not stand together, in one word or in two
  {
    weight: 2,
    arbitrary: fc
      .tuple(stretch, fc.constantFrom('', ' ', '，', '。', '“'), stretch)
      .map((three) => three.join('')),
  },
  {
    weight: 1,
    arbitrary: stretch.map((words) => words.replace(/[、-～]/g, (mark) => mark.normalize('NFKC'))),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...'的第个问题一二0123456789年月日-./（）“”《》%，。 ab𠮷野畫画計计'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((characters) => characters.join('')),
  },
);

test('whatever is typed, it finds what loading every notice finds, with the same sentences', async () => {
  await fc.assert(fc.asyncProperty(typed, bothFind), { numRuns: 2000 });
});

describe('what is typed otherwise than printed', () => {
  test.each([
    '2024-03-19',
    '20240319',
    '2024q3',
    '2023年5月31日',
    '計畫著眼',
    '着眼',
    '法律服务综合楼',
    '第2个问题',
    '问题二',
    '#2',
    '17.63%',
    '“',
    '”，“',
    '《',
    '',
    '没有的话',
    '10³',
  ])('%s', bothFind);
});

describe('what is fetched', () => {
  test('for a word of two characters one shard, whatever it finds', async () => {
    await findInShards('公证', root, parts);
    expect(fetched).toHaveLength(1);
  });

  test('for a long passage four shards at once, then only the texts of what they leave', async () => {
    const passage = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x5000 + at)).join('');
    const issues = ['', '另', '倒'].map((end, at) =>
      issue({ id: `0${at + 1}`, heading: end, parts: part(at < 2 ? passage + end : passage.slice(30)) }),
    );
    const own = builtParts([buildIndex(notice(issues), [])]);
    const lists = await own.parts.shard(0);
    // a shard for each first character
    const shardOf = (piece: string): number => piece.charCodeAt(0);
    const shard = async (place: number) => {
      own.fetched.push(`shard ${place}`);
      return new Map([...lists].filter(([piece]) => shardOf(piece) === place));
    };
    own.fetched.length = 0;
    const hits = await findInShards(passage, { ...own.root, shardOf }, { ...own.parts, shard });
    expect(hits.map(({ searchable }) => searchable.record.issue)).toEqual(['01', '02']);
    expect(own.fetched.filter((one) => one.startsWith('shard'))).toHaveLength(4);
    expect(own.fetched).toHaveLength(4 + 2);
  });

  test('where it depends on the notice how the words fold, the table too', async () => {
    await findInShards('計畫', root, parts);
    expect(fetched.filter((path) => path.includes('fold'))).toHaveLength(1);
  });
});

test('what is called by its number comes first, then titles, then what has the words more often', async () => {
  const hits = await findInShards('公证处', root, parts);
  const times = hits.map(({ record }) => {
    const text = scanned[record.notice]?.searchables[record.place]?.text ?? '';
    return text.split('公证处').length - 1;
  });
  const ranks = [...ranksOf(placesOfShards(hits), '公证处').values()];
  const inText = times.filter((_, at) => ranks[at] === 2);
  expect(inText).toEqual([...inText].sort((a, b) => b - a));
  expect(new Set(ranks)).toEqual(new Set([1, 2, 3]));
});
