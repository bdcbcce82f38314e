import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { decodeText, readText, withoutHidden } from '@/lib/content/files/read-text';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(files: Record<string, string>, path = 'a.md') {
  const report = new Report();
  return { file: readText(temporaryFolder(files), path, report), faults: report.faults };
}

function decode(...bytes: number[]) {
  const report = new Report();
  return { text: decodeText(Uint8Array.from(bytes), 'a.md', report), faults: report.faults };
}

function hidden(text: string) {
  const report = new Report();
  const file = withoutHidden({ path: 'a.md', text }, report);
  return { text: file?.text ?? null, faults: report.faults };
}

test('a BOM and Windows line ends are no part of the text', () => {
  expect(read({ 'a.md': '\uFEFF甲\r\n乙\r\n' })).toEqual({
    file: { path: 'a.md', text: '甲\n乙\n' },
    faults: [],
  });
});

test('a missing file is a fault without a line', () => {
  expect(read({})).toEqual({
    file: null,
    faults: [{ file: 'a.md', message: '缺少这个文件。请照 content/README.md 的例子建立。' }],
  });
});

test.each(['', ' \r\n\n'])('a file that holds only %j is empty', (text) => {
  expect(read({ 'a.md': text })).toEqual({
    file: null,
    faults: [
      { file: 'a.md', line: 1, message: '文件是空的。请照 content/README.md 的例子写，不要的文件请删掉。' },
    ],
  });
});

test.each([
  ['first', [0xbc, 0xd7, 10, 65], 1],
  ['last', [65, 10, 65, 10, 0xbc, 0xd7], 3],
])('bytes of GB 18030 are reported on the %s line', (_, bytes, line) => {
  expect(decode(...bytes)).toEqual({
    text: null,
    faults: [
      {
        file: 'a.md',
        line,
        message: '文件不是 UTF-8 编码。请在记事本里选“另存为”，编码选 UTF-8，再保存。',
      },
    ],
  });
});

test('invisible characters are taken out, with one fault per line that names each once', () => {
  expect(hidden('甲\n乙\u200B丙\u200B\u202E')).toEqual({
    text: '甲\n乙丙',
    faults: [
      {
        file: 'a.md',
        line: 2,
        message: '这一行有看不见的字符（U+200B、U+202E），多半是粘贴时带来的。请把这一行重新打一遍。',
      },
    ],
  });
});

test('a Tab within a line becomes a space, and one that indents leaves nothing to read', () => {
  const message = '这一行有制表符（Tab 键）。请删掉，改用空格。';
  expect(hidden('甲\n乙\t丙')).toEqual({ text: '甲\n乙 丙', faults: [{ file: 'a.md', line: 2, message }] });
  expect(hidden('甲:\n  \t乙')).toEqual({ text: null, faults: [{ file: 'a.md', line: 2, message }] });
});

test('a file above 2 MB is not read, and its size is said', () => {
  const { file, faults } = read({ 'a.md': '一'.repeat(800_000) });
  expect([file, faults]).toEqual([
    null,
    [
      {
        file: 'a.md',
        message: expect.stringMatching(/^这个文件有 2\.3 MB，没有读：文字文件不能超过 2 MB。/),
      },
    ],
  ]);
  expect(read({ 'a.md': '一'.repeat(600_000) }).faults).toEqual([]);
});

test.each(['>', '> ', '- ', '* ', '[', '{', '(', '_', '**', ' '])(
  'ten thousand times “%s” is a fault with a cure, and not read',
  (mark) => {
    const message = '这一行的引用、列表、括号或缩进套得太深。请删去多余的符号和空格。';
    expect(hidden(`甲\n${mark.repeat(10_000)}乙`)).toEqual({
      text: null,
      faults: [{ file: 'a.md', line: 2, message }],
    });
  },
);

test('a line of a hundred marks is one as before', () => {
  for (const line of ['-'.repeat(100), '*'.repeat(100), '（'.repeat(1000)])
    expect(hidden(line).faults).toEqual([]);
});
