import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { searchFiles } from '@/lib/search/shards/build/search-files';
import { isSearchRoot } from '@/lib/search/shards/search-root';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const slip = { notice: '2026-library', printed: '偏短', reads: '偏短缺' };
const files = searchFiles([buildIndex(notice([issue()]), [slip])]);
const text = (path: string): string => files.get(path)?.toString() ?? '';

test('the root has a fixed address, and names all that has another', () => {
  const root: unknown = JSON.parse(text('search/index.json'));
  if (!isSearchRoot(root)) throw new Error('no root');
  const named = [...root.shards.map(([, path]) => path), root.fold];
  const texts = Array.from(
    { length: root.notices[0]?.records ?? 0 },
    (_, at) => `search/2026-library/${at}.json`,
  );
  expect(new Set(files.keys())).toEqual(new Set([...named, ...texts, 'search/index.json']));
});

test('a result has the readings of its notice', () => {
  expect([...files.keys()].some((path) => text(path).includes('[["偏短","偏短缺"]]'))).toBe(true);
});
