import { expect, test } from 'vitest';
import { IMPORT_USAGE, parseAnswers, parseImportOptions } from '@/lib/import/import-options';
import { NO_ANSWERS } from '@/lib/import/input/answers';

test.each([
  [['a.docx', '--as', '2026-xuncha']],
  [['--as=2026-xuncha', 'a.docx']],
  // what arrives from Windows PowerShell, which swallows --
  [['a.docx', '2026-xuncha']],
])('%j names a file and a folder, and confirms nothing', (words) => {
  expect(parseImportOptions(words)).toEqual({ file: 'a.docx', as: '2026-xuncha', answers: NO_ANSWERS });
});

test('what the editor confirms is read from the options', () => {
  const words = [
    'a.docx',
    '--as',
    'b',
    '--leave-out',
    '13,15-17',
    '--leave-out=outside',
    '--title',
    '3-4',
    '--final',
    '--keep',
    '22-23',
  ];
  expect(parseImportOptions(words)).toMatchObject({
    answers: {
      leaveOut: new Set([13, 15, 16, 17]),
      keep: new Set([22, 23]),
      outside: true,
      title: new Set([3, 4]),
      final: true,
    },
  });
});

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
    ['a.docx', 'b.docx'],
    '写了 2 个文件：a.docx、b.docx。一次只能导入一个；文件名里有空格时，前后加英文双引号。',
  ],
  [['a.docx', '--leave-out'], '--leave-out 后面没有写行号。请写不属于通报的行，例如 --leave-out 13,15-18。'],
  [
    ['a.docx', '--leave-out', '18-15'],
    '--leave-out 后面的“18-15”不是行号。请照报告写，例如 --leave-out 13,15-18。',
  ],
  [['a.docx', '--keep'], '--keep 后面没有写行号。请写落款后面属于通报的行，例如 --keep 22-31。'],
  [['a.docx', '--keep', 'outside'], '--keep 后面的“outside”不是行号。请照报告写，例如 --keep 22-31。'],
  [['a.docx', '--title', '标题'], '--title 后面的“标题”不是行号。请照报告写，例如 --title 3。'],
  [['a.docx', '--as', 'b', '--as', 'c'], '--as 写了 2 次：b、c。请只留一次。'],
])('%j is answered with what to do, and the usage', (words, message) => {
  expect(parseImportOptions(words)).toBe(`${message}\n${IMPORT_USAGE}`);
});

test.each(['--help', '-h'])('%s explains the command', (word) => {
  expect(parseImportOptions([word])).toBe(
    `${IMPORT_USAGE}
把批准的文件写成 content/notices/ 里的一个文件夹，并报告读到了什么、有什么要核对。已有的文件夹不会覆盖。
--as 后面是文件夹名：小写字母、数字和减号。文件名里有空格时，前后加英文双引号。
报告要编者确认时，照报告写的加上这些选项再运行一次：
  --leave-out 13,15-18  这些行不是通报的文字；页眉页脚、脚注和网页里隐藏的文字写 outside
  --keep 22-31          落款后面的这些行（附件、联系方式）也是通报的文字
  --title 3             标题在第 3 行
  --bureau library      是这个单位发布的；只有一个单位、或者看得出是谁的，不必写
  --final               已核对，这是定稿，可以公开`,
  );
});

test('answers alone are read from their options', () => {
  expect(parseAnswers(['--leave-out', '8', '--final'])).toEqual({
    ...NO_ANSWERS,
    leaveOut: new Set([8]),
    final: true,
  });
  expect(parseAnswers(['--leave-out', 'x'])).toContain('不是行号');
});
