import { expect, test } from 'vitest';
import { isHashed } from '@/lib/digest/hashed-name';
import { buildIndex } from '@/lib/search/build-index';
import { buildShards } from '@/lib/search/shards/build/build-shards';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { part } from '@/tests/fixtures/sample-search';

const index = buildIndex(notice([issue()]), []);
const other = buildIndex(notice([issue({ parts: part('改了一处。') })]), []);
const built = buildShards([index]);

test('the files that the root names are there, named by their content', () => {
  const named = [...built.root.shards.map(([, path]) => path), built.root.fold];
  expect(new Set(built.files.keys())).toEqual(new Set(named));
  expect(named.every(isHashed)).toBe(true);
});

test('every record has its text, of the version of its notice in the root', () => {
  const [entry] = built.root.notices;
  const texts = built.texts.get(index.notice) ?? [];
  expect(texts).toHaveLength(index.records.length);
  expect(entry).toMatchObject({ slug: index.notice, records: texts.length });
  expect(texts.every((text) => text.includes(`"version":"${entry?.version}"`))).toBe(true);
});

test('another word makes another version and other names', () => {
  const changed = buildShards([other]);
  expect(changed.root.notices[0]?.version).not.toBe(built.root.notices[0]?.version);
  expect(changed.root.shards).not.toEqual(built.root.shards);
});

test('the root holds nothing of the words', () => {
  expect(JSON.stringify({ ...built.root, shards: [] })).not.toContain('开放');
});
