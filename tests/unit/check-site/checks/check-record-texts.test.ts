import { expect, test } from 'vitest';
import { checkRecordTexts } from '@/lib/check-site/checks/check-record-texts';
import { buildIndex } from '@/lib/search/build-index';
import { searchFiles } from '@/lib/search/shards/build/search-files';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { built } from '@/tests/unit/check-site/built';

const one = notice([issue()]);
const index = JSON.stringify(buildIndex(one, []));
const files: Record<string, string> = Object.fromEntries(
  [...searchFiles([buildIndex(one, [])])].map(([path, bytes]) => [`/${path}`, bytes.toString()]),
);
const site: Record<string, string> = { ...files, '/notices/2026-library/search.json': index };
const FILE = '/search/2026-library/3.json';

test('files that repeat the index of their notice are in order', () => {
  const { texts, faults } = checkRecordTexts(built(site));
  expect(texts).toBeGreaterThan(2);
  expect(faults).toEqual([]);
});

test('a site without such files has none', () => {
  expect(checkRecordTexts(built({ '/search/suggest.json': '{}' }))).toEqual({ texts: 0, faults: [] });
});

test.each([
  [
    { ...site, [FILE]: site[FILE]?.replace('延长', '缩短') ?? '' },
    [`${FILE}：与 /notices/2026-library/search.json 不一致`],
  ],
  [{ ...site, [FILE]: '{' }, [`${FILE}：与 /notices/2026-library/search.json 不一致`]],
  [
    Object.fromEntries(Object.entries(site).filter(([path]) => path !== FILE)),
    ['/search/2026-library/：与 /notices/2026-library/search.json 的条数不一致'],
  ],
])('others are named', (altered, faults) => {
  expect(checkRecordTexts(built(altered)).faults).toEqual(faults);
});
