import { expect, test } from 'vitest';
import { findWording } from '@/lib/content/wording/find-wording';
import { rememberWording } from '@/lib/content/wording/remember-wording';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const KNOWN = { hosts: [], contacts: [] };
const file = (text: string, name = '01') => ({ path: `content/notices/a/issues/${name}.md`, text });

test('files that have not changed are not looked at again', () => {
  const find = rememberWording();
  const first = find('.', [file('截止2024年')], KNOWN);
  expect(first).toEqual(findWording('.', [file('截止2024年')], KNOWN));
  expect(first.own).not.toEqual([]);
  expect(find('.', [file('截止2024年')], KNOWN)).toBe(first);
});

test.each([
  ['another text', [file('已经完成')], KNOWN],
  ['another file beside it', [file('截止2024年'), file('截止2025年', '02')], KNOWN],
  ['another known host', [file('截止2024年')], { ...KNOWN, hosts: ['books.example'] }],
])('%s is looked at', (_, files, known) => {
  const find = rememberWording();
  const first = find('.', [file('截止2024年')], KNOWN);
  expect(find('.', files, known)).not.toBe(first);
  expect(find('.', files, known)).toEqual(findWording('.', files, known));
});

test('what is said of personal data follows the source of the notice, which is no file of the group', () => {
  const find = rememberWording();
  const files = [file('电话13800138000')];
  const messageIn = (root: string): string | undefined => find(root, files, KNOWN).own[0]?.message;
  const without = messageIn(temporaryFolder());
  expect(messageIn(temporaryFolder({ 'content/notices/a/source.txt': '电话13800138000' }))).not.toBe(without);
});
