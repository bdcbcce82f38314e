import { expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { parsePublished } from '@/lib/record/parse-published';
import { recordRelease } from '@/lib/record/record-release';

const A = '2026-03-01 aaaaaaaaaaaaaaaa 已整改';
const B = '2026-03-01 bbbbbbbbbbbbbbbb 已整改';
const released = { pages: ['/'], texts: { '/a/': A, '/b/': B } };
const own = (edit: (text: string) => string = (text) => text) =>
  parsePublished(edit(formatPublished(released)));
const nothing = { added: 0, withdrawn: [], restored: [], open: [] };

test('without a record everything is added, and a second time nothing', () => {
  expect(recordRelease(null, released)).toEqual({ ...nothing, record: released, added: 3 });
  expect(recordRelease(own(), released)).toEqual({ ...nothing, record: released });
});

test('what the release does not have stays', () => {
  const more = own((text) => `${text}  /c/: ${A}\n`);
  expect(recordRelease(more, released)).toMatchObject({ added: 0, record: { texts: { '/c/': A } } });
});

test('edited and deleted lines are restored from the release', () => {
  const edited = own((text) => text.replace(A, A.replace('2026', '2025')).replace(/.*\/b\/:.*\n/, ''));
  expect(recordRelease(edited, released)).toEqual({
    ...nothing,
    record: released,
    added: 1,
    restored: ['/a/'],
  });
  const counted = parsePublished(`entries: 3\n  - /\n  /a/: ${A}\n`);
  expect(recordRelease(counted, released)).toMatchObject({ added: 1, open: [] });
});

test('a value recorded otherwise gives way to what readers saw, unless it is withdrawn since', () => {
  const other = parsePublished(`  /a/: ${B}\n`);
  expect(recordRelease(other, released)).toMatchObject({
    record: { texts: { '/a/': A } },
    restored: ['/a/'],
  });
  const withdrawn = parsePublished('  /a/: 2026-03-01 aaaaaaaaaaaaaaaa 已撤下\n');
  expect(recordRelease(withdrawn, released)).toMatchObject({
    record: { texts: { '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已撤下' } },
    restored: [],
  });
});

test('what the release marks as withdrawn is marked in the record', () => {
  const texts = { ...released.texts, '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已撤下' };
  expect(recordRelease(own(), { ...released, texts })).toEqual({
    ...nothing,
    record: { ...released, texts },
    withdrawn: ['/a/'],
  });
});

test('what the release cannot restore stays open', () => {
  const unread = own((text) => `${text}  /c/：已公开\n`);
  expect(recordRelease(unread, released).open.map(({ kind }) => kind)).toEqual(['damage']);
  const counted = parsePublished(`entries: 9\n  - /\n  /a/: ${A}\n`);
  expect(recordRelease(counted, released).open.map(({ kind }) => kind)).toEqual(['count']);
});
