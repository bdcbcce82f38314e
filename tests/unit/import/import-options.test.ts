import { expect, test } from 'vitest';
import { IMPORT_USAGE, parseImportOptions } from '@/lib/import/import-options';

test.each([[['a.docx', '--as', '2026-xuncha']], [['--as=2026-xuncha', 'a.docx']]])(
  '%j names a file and a folder',
  (words) => {
    expect(parseImportOptions(words)).toEqual({ file: 'a.docx', as: '2026-xuncha' });
  },
);

test.each([
  [[], '没有写要导入的文件。请把文件名写在 -- 后面。'],
  [['a.docx'], '没有写 --as 和文件夹名。请写上，例如 --as 2026-xuncha。'],
  [['a.docx', '--as'], '--as 后面没有写文件夹名。请写一个，例如 --as 2026-xuncha。'],
  [['a.docx', '--as='], '--as 后面没有写文件夹名。请写一个，例如 --as 2026-xuncha。'],
  [['--as', '--to', 'a.docx'], '--as 后面没有写文件夹名。请写一个，例如 --as 2026-xuncha。'],
  [['a.docx', '--to', 'b'], '没有 --to 这个选项，请删掉它。'],
  [['a.docx', '-x'], '没有 -x 这个选项，请删掉它。'],
  [
    ['a.docx', '--as', 'b', 'c.docx'],
    '写了 2 个文件：a.docx、c.docx。一次只能导入一个；文件名里有空格时，前后加英文双引号。',
  ],
  [
    ['a.docx', '2026-xuncha'],
    '写了 2 个文件：a.docx、2026-xuncha，没有 --as。npm run import 后面要先有单独的 --，再写文件和 --as。',
  ],
  [['a.docx', '--as', 'b', '--as', 'c'], '--as 写了 2 次：b、c。请只留一次。'],
])('%j is answered with what to do, and the usage', (words, message) => {
  expect(parseImportOptions(words)).toBe(`${message}\n${IMPORT_USAGE}`);
});

test.each(['--help', '-h'])('%s explains the command', (word) => {
  expect(parseImportOptions([word])).toBe(
    `${IMPORT_USAGE}
把批准的文件写成 content/notices/ 里的一个文件夹，并报告读到了什么、有什么要核对。已有的文件夹不会覆盖。
--as 后面是文件夹名：小写字母、数字和减号。文件名里有空格时，前后加英文双引号。`,
  );
});
