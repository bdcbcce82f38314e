import { expect, test } from 'vitest';
import { movedTo, pairNotices } from '@/lib/changes/facts/pair-notices';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const named = (slug: string) => ({ ...notice([issue({ notice: slug })]), slug });
const before = exported(smallExport([named('2026-library'), named('2025-archive')]));
const moved = '<html><head><meta http-equiv="refresh" content="0; url=../2026-books/"></head></html>';
const after = exported(
  altered(smallExport([named('2026-books'), named('2027-museum')]), {
    '/notices/2026-library/index.html': moved,
  }),
);

test('notices are paired by address or by the redirect there; the rest is new or gone', () => {
  const { pairs, fresh, gone } = pairNotices(before, after);
  expect(pairs.map((pair) => [pair.before.address, pair.after.address])).toEqual([
    ['/notices/2026-library/', '/notices/2026-books/'],
  ]);
  expect(fresh.map(({ address }) => address)).toEqual(['/notices/2027-museum/']);
  expect(gone.map(({ address }) => address)).toEqual(['/notices/2025-archive/']);
});

test('an address without a redirect leads nowhere', () => {
  expect(movedTo(after, '/notices/2026-books/')).toBeNull();
  expect(movedTo(after, '/notices/none/')).toBeNull();
});
