import { expect, test } from 'vitest';
import { editAccepted } from '@/lib/withdraw/edit/edit-accepted';

const ACCEPTED = `# 检查提醒过，核对无误的：
accepted:
  - file: notices/a/issues/01.md
    words: 截止2024年底
  # 原文如此
  - file: notices/a/issues/02.md
    words: '2024'
`;

test('the rows that go are left out, and the rest stays as staff wrote it', () => {
  expect(editAccepted(ACCEPTED, ({ words }) => words === '截止2024年底')).toBe(
    `# 检查提醒过，核对无误的：
accepted:
  # 原文如此
  - file: notices/a/issues/02.md
    words: '2024'
`,
  );
});

test('each row is judged by its file and words', () => {
  const seen: object[] = [];
  editAccepted(ACCEPTED, (row) => seen.push(row) === 0);
  expect(seen).toEqual([
    { file: 'notices/a/issues/01.md', words: '截止2024年底' },
    { file: 'notices/a/issues/02.md', words: '2024' },
  ]);
});

test.each([
  ['no row goes', ACCEPTED],
  ['there is no list', '# 还没有\n'],
  ['the writing is not that of the program', 'accepted: [  {file:  a.md,  words:  b}  ]\n'],
])('if %s, the text is the same', (_, text) => {
  expect(editAccepted(text, () => false)).toBe(text);
});

test('nothing is left of the file if every row goes', () => {
  expect(editAccepted(ACCEPTED, () => true)).toBeNull();
});
