import { expect, test } from 'vitest';
import { pairNotices } from '@/lib/changes/facts/pair-notices';
import { findTouched } from '@/lib/changes/files/find-touched';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const before = exported(smallExport([notice([issue(), issue({ id: '03' })])]));

test('only the pages and files of an issue whose facts changed are about the change', () => {
  const moved = { ...site, origin: 'https://shuju.example' };
  const after = exported(
    smallExport([notice([issue(), issue({ id: '03', responsible: '局办公室' })])], { site: moved }),
  );
  const { ownCause, isLaidOutAnew } = findTouched(before, after, pairNotices(before, after));
  expect(ownCause('/notices/2026-library/issues/03/issue.md')).toBe('问题 3 有变动');
  expect(ownCause('/notices/2026-library/issues/02/index.html')).toBeNull();
  expect([ownCause('/index.html'), isLaidOutAnew('/index.html')]).toEqual([null, false]);
});

test('a new notice lays out the lists anew, and nothing else', () => {
  const second = { ...notice([issue({ notice: '2027-library' })]), slug: '2027-library' };
  const after = exported(smallExport([second, notice([issue(), issue({ id: '03' })])]));
  const { isLaidOutAnew } = findTouched(before, after, pairNotices(before, after));
  expect(['/index.html', '/data/index.html', '/404.html', '/about/index.html'].map(isLaidOutAnew)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('the pages of a renamed notice are sought at the new address', () => {
  const renamed = { ...notice([issue({ notice: '2026-books' })]), slug: '2026-books' };
  const redirect = '<html><head><meta http-equiv="refresh" content="0; url=../2026-books/"></head></html>';
  const after = exported(altered(smallExport([renamed]), { '/notices/2026-library/index.html': redirect }));
  const { movedPath } = findTouched(before, after, pairNotices(before, after));
  expect(movedPath('/notices/2026-library/issues.csv')).toBe('/notices/2026-books/issues.csv');
  expect(movedPath('/qr/notices/2026-library.svg')).toBe('/qr/notices/2026-books.svg');
  expect(movedPath('/about/index.html')).toBe('/about/index.html');
});
