import { expect, test } from 'vitest';
import { pairNotices } from '@/lib/changes/facts/pair-notices';
import { comparePlaces } from '@/lib/changes/files/compare-places';
import { findTouched } from '@/lib/changes/files/find-touched';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const before = smallExport([notice([issue()])]);

function compare(now: ReadonlyMap<string, string>): (string | null)[][] {
  const [old, after] = [exported(before), exported(now)];
  const pairing = pairNotices(old, after);
  const touched = findTouched(old, after, pairing);
  return comparePlaces({ before: old, after, pairing, touched }).map(({ kind, where, cause }) => [
    kind,
    where,
    cause,
  ]);
}

test('a file that nothing accounts for, and one that is gone, have no cause', () => {
  expect(compare(altered(before, { '/extra/index.html': '<html></html>', '/share.png': null }))).toEqual([
    ['added', '/extra/', null],
    ['withdrawn', '/share.png', null],
  ]);
});

test('what a new notice or issue brings belongs to it, its QR code too', () => {
  const second = { ...notice([issue({ notice: '2027-museum' })]), slug: '2027-museum', title: '新通报' };
  const code = { '/qr/notices/2027-museum.svg': '<svg/>' };
  const ofNotice = compare(altered(smallExport([second, notice([issue()])]), code));
  expect(new Set(ofNotice.map(([, , cause]) => cause))).toEqual(new Set(['属于新通报《新通报》']));
  expect(ofNotice).toContainEqual(['file', '/qr/notices/2027-museum.svg', '属于新通报《新通报》']);
  const ofIssue = compare(smallExport([notice([issue(), issue({ id: '03' })])]));
  expect(ofIssue).toContainEqual(['page', '/notices/2026-library/issues/03/', '属于新问题']);
  expect(new Set(ofIssue.map(([, , cause]) => cause))).toEqual(new Set(['属于新问题']));
});

test('pages at the old address of a renamed notice keep it alive', () => {
  const renamed = { ...notice([issue({ notice: '2026-books' })]), slug: '2026-books' };
  const redirect = '<html><head><meta http-equiv="refresh" content="0; url=../2026-books/"></head></html>';
  expect(compare(altered(smallExport([renamed]), { '/notices/2026-library/index.html': redirect }))).toEqual([
    ['page', '/notices/2026-library/', '改名以后旧的网址继续有效'],
  ]);
});

test('documents of older entries of the feed come and go with its entries', () => {
  const archive = { '/feed/2026-1.atom': '<feed/>' };
  const expected = [['file', '/feed/2026-1.atom', '订阅的较早条目']];
  expect(compare(altered(before, archive))).toEqual(expected);
  const old = exported(altered(before, archive));
  const now = exported(before);
  const pairing = pairNotices(old, now);
  const touched = findTouched(old, now, pairing);
  expect(
    comparePlaces({ before: old, after: now, pairing, touched }).map(({ kind, where, cause }) => [
      kind,
      where,
      cause,
    ]),
  ).toEqual(expected);
});

test('styles and scripts may come and go', () => {
  const scripts = { '/assets/core-0123456789.js': null, '/assets/core-9876543210.js': '' };
  expect(compare(altered(before, scripts))).toEqual([
    ['assets', '/assets/core-9876543210.js', '程序的改动'],
    ['assets', '/assets/core-0123456789.js', '程序的改动'],
  ]);
});

const OVER_SEVERAL = { '/compare/index.html': '<html></html>', '/qr/compare.svg': '<svg/>' };
const second = { ...notice([issue({ notice: '2027-museum' })]), slug: '2027-museum', title: '新通报' };

test('the pages over several notices come with the second', () => {
  const places = compare(altered(smallExport([second, notice([issue()])]), OVER_SEVERAL));
  expect(places).toContainEqual(['page', '/compare/', '列出新通报']);
  expect(places).toContainEqual(['file', '/qr/compare.svg', '列出新通报']);
  expect(compare(altered(before, OVER_SEVERAL))).toEqual([
    ['added', '/compare/', null],
    ['added', '/qr/compare.svg', null],
  ]);
});

test('a further page of the list of all issues comes with a new issue', () => {
  const page = { '/issues/2/index.html': '<html></html>' };
  const places = compare(altered(smallExport([notice([issue(), issue({ id: '03' })])]), page));
  expect(places).toContainEqual(['page', '/issues/2/', '列出新问题']);
});
