import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import type { Input } from '@/lib/import/input/input';
import { readInput } from '@/lib/import/read-input';
import { readDocx } from '@/lib/import/word/read-docx';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';

const read = (name: string): Promise<Input> =>
  readInput(join(import.meta.dirname, '../../fixtures/import/word', name));

test.each([
  ['38-number-by-derived-style.docx', '用了 Word 的自动编号'],
  ['39-struck-words.docx', '划去的“四是作废的一句。”'],
  ['altchunk.docx', '第 11 段的嵌入的另一份文件'],
  ['counter.html', '网页用样式在文字前后加了编号或字'],
  ['listnum.docx', '第 9 段的域（LISTNUM）'],
  ['placeholder.docx', '没有填写的内容控件“二是单击或点击此处输入文字。”'],
  ['smartart.docx', 'SmartArt 图形'],
  ['strike.docx', '第 21 段划去的“5”、第 27 段划去的“，年底前一定完工”'],
  ['strike.html', '划去的“，年底前一定完工”'],
  ['style-based-on.docx', '第 9 段“周末开放时间偏短。”用了 Word 的自动编号'],
  ['style-numbering.docx', '第 9 段“周末开放时间偏短。”用了 Word 的自动编号'],
  ['style-ordinals.docx', '用了 Word 的自动编号'],
  ['superscript.docx', '上标或下标的“3”'],
  ['white.docx', '“（内部掌握：实际1次）”'],
  ['wordart.docx', '艺术字“中共示例县图书馆党组关于巡察整改进展情况的通报”'],
])('%s is refused with what is wrong in it', async (name, words) => {
  await expect(read(name)).rejects.toThrow(words);
});

test('the same notice with typed numbers is imported', async () => {
  const imported = importNotice(await read('base.docx'));
  expect([imported.kind, imported.notice.issues.length]).toEqual(['ready', 4]);
});

test('a comment is reported with its words and has to be confirmed', async () => {
  const imported = importNotice(await read('comment.docx'));
  expect(imported.kind === 'unconfirmed' && imported.questions[0]?.message).toContain(
    '“批注：次数待核实，先不要发”',
  );
});

test.each([
  ['radicals.docx', '（U+2EC5）是部首'],
  ['pua.docx', '（U+E7C8）是私有字符'],
])('characters of %s that readers do not see alike are named with their lines: %s', async (name, words) => {
  const found = (await read(name)).remarks.filter(({ message }) => message.includes(words));
  expect(found.length > 0 && found.every(({ line }) => line > 0)).toBe(true);
});

test('characters that nobody sees are named with their line', async () => {
  const input = await readDocx(
    await docx(paragraph(run('通报')) + paragraph(run('整\u200B改\u00AD情\u2060况'))),
  );
  expect(input.remarks).toEqual([{ line: 2, message: '去掉了 3 个看不见的字符（U+200B、U+00AD、U+2060）' }]);
});

test('a table of problems under other heads is refused as a table', async () => {
  const imported = importNotice(await read('43-table-other-heads.docx'));
  expect(imported.kind === 'refused' && imported.refusal.reason).toContain('写在表格里');
});
