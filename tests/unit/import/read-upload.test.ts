import { expect, test } from 'vitest';
import { readUpload } from '@/lib/import/read-upload';

const file = (name: string): File => new File(['通报'], name);

test('a file is read by its name, and keeps it', async () => {
  const { name, input } = await readUpload([file('批准稿.txt')], null);
  expect([name, input.lines]).toEqual(['批准稿.txt', [{ line: 1, text: '通报' }]]);
});

test.each<[string, unknown[], string]>([
  ['two files', [file('a.txt'), file('b.txt')], '一次只能导入一个文件，没有读。请只选一个。'],
  ['no file', [file('')], '没有选文件。请选批准的文件。'],
  ['a word', ['a.txt'], '没有选文件。请选批准的文件。'],
  ['nothing', [], '没有选文件。请选批准的文件。'],
  ['a name of another folder', [file('../../x.docx')], '文件名“../../x.docx”里有斜线，没有读。'],
  ['a name of another folder on Windows', [file('..\\x.docx')], '里有斜线，没有读。'],
  ['another kind', [file('a.exe')], '不能导入 .exe 文件。'],
])('%s is refused with what to do', async (_, sent, words) => {
  await expect(readUpload(sent, null)).rejects.toThrow(words);
});
