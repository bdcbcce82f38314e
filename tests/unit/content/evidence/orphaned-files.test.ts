import { expect, test } from 'vitest';
import { orphanedFiles } from '@/lib/content/evidence/orphaned-files';
import { issue } from '@/tests/fixtures/notices/sample';

const updatesOf = (...names: string[]) =>
  names.map((name) => ({
    date: '2026-07-01',
    text: '已完成。',
    source: '示例市图书馆',
    file: { name, title: name, bytes: 1, sha256: '', picture: null },
  }));

const noticeWith = (...names: string[]) => ({
  issues: [
    issue({ id: '01', updates: updatesOf('a.pdf', 'b.pdf') }),
    issue({ id: '02', updates: updatesOf(...names) }),
  ],
});

test('a file that no update names any longer is orphaned', () => {
  expect(orphanedFiles(noticeWith(), '01', ['a.pdf', 'b.pdf'], ['b.pdf'])).toEqual(['a.pdf']);
});

test('a file that another issue names is not', () => {
  expect(orphanedFiles(noticeWith('a.pdf'), '01', ['a.pdf'], [])).toEqual([]);
});
