import { expect, test } from 'vitest';
import { readDocx } from '@/lib/import/word/read-docx';
import { docx, paragraph, part, run } from '@/tests/fixtures/import/docx';

test('each paragraph and line break gives a line', async () => {
  const body = `${paragraph(run('  一、甲'))}${paragraph('')}${paragraph(`${run('乙')}<w:r><w:br/></w:r>${run('丙')}<w:r><w:tab/></w:r>${run('丁')}`)}`;
  const input = await readDocx(await docx(body));
  expect(input.lines).toEqual([
    { line: 1, text: '一、甲' },
    { line: 2, text: '' },
    { line: 3, text: '乙' },
    { line: 4, text: '丙 丁' },
  ]);
  expect(Buffer.from(input.source).toString()).toBe('  一、甲\n\n乙\n丙 丁');
});

test('numbers that Word makes itself are not in the text, so that the file is refused', async () => {
  const file = await docx(`${paragraph(run('题目'))}${paragraph(run('甲'), 1)}`);
  await expect(readDocx(file)).rejects.toThrow(
    '第 2 段“甲”用了 Word 的自动编号，编号不在文字里，读不出来。请在 Word 里另存为“纯文本 (.txt)”，编号就会写成文字，再导入那个文件。',
  );
});

test('bullets and tables are reported', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(run('乙'))}</w:tc></w:tr></w:tbl>`;
  const input = await readDocx(await docx(`${paragraph(run('丙'), 2)}${table}`));
  expect(input.lines.map(({ text }) => text)).toEqual(['丙', '甲', '乙']);
  expect(input.remarks).toEqual([
    { line: 0, message: '第 1 段有自动的项目符号，没有读入' },
    { line: 2, message: '从这一行起是表格，一格作一行，请核对' },
  ]);
});

test('a table of problems is known by its head', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('问题')}${cell('整改情况')}</w:tr></w:tbl>`;
  expect((await readDocx(await docx(`${paragraph(run('甲'))}${table}`))).tables).toEqual([
    { first: 2, last: 3 },
  ]);
});

test('a file that is no Word file is refused', async () => {
  await expect(readDocx(new TextEncoder().encode('没有压缩'))).rejects.toThrow(
    '打不开这个 Word 文件，可能损坏或加了密。请在 Word 里打开，另存为 .docx，再导入。',
  );
});

test('a Word file with words that would be left out is refused, and the words and the cure are named', async () => {
  const field = `<w:fldSimple w:instr="DATE">${run('12')}</w:fldSimple>`;
  const file = await docx(`${paragraph(run('通报'))}${paragraph(`${run('共')}${field}${run('个')}`)}`);
  await expect(readDocx(file)).rejects.toThrow(
    '没有写入文件。Word 文件里有的内容不是正文的字，读不出来或者会自己变：第 2 段的域（DATE）“12”。请全选，按 Ctrl+Shift+F9 把域变成普通文字；变不成的，请删掉后打字；存好再导入。',
  );
});

test('a text box that older programs can show is read', async () => {
  const box = `<w:txbxContent>${paragraph(run('丙'))}</w:txbxContent>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const input = await readDocx(await docx(paragraph(`${run('甲')}${both}${run('乙')}`)));
  expect(input.lines.map(({ text }) => text)).toEqual(['甲乙', '丙']);
});

test('a symbol that has a plain character is read, one that has none is refused', async () => {
  const symbol = (font: string, code: string) =>
    paragraph(`${run('甲')}<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>${run('乙')}`);
  const input = await readDocx(await docx(symbol('Symbol', 'F0B0')));
  expect(input.lines.map(({ text }) => text)).toEqual(['甲°乙']);
  await expect(readDocx(await docx(symbol('仿宋', 'E123')))).rejects.toThrow(
    '第 1 段的代码 E123（特殊符号）',
  );
});

test('page headers, footers and notes are listed as left out, each once', async () => {
  const header = part('hdr', paragraph(run('内部资料')));
  const input = await readDocx(
    await docx(paragraph(run('甲')), {
      'word/header1.xml': header,
      'word/header2.xml': header,
      'word/footnotes.xml': part('footnotes', paragraph(run('数据截至年底'))),
      'word/footer1.xml': part('ftr', paragraph(run('— 1 —'))),
    }),
  );
  expect(input.dropped).toEqual([
    { line: 0, text: '页脚：— 1 —' },
    { line: 0, text: '脚注：数据截至年底' },
    { line: 0, text: '页眉：内部资料' },
  ]);
});

test('a Word file with open revisions or hidden words is refused, since nobody can say what was approved', async () => {
  const revised = `${run('甲')}<w:ins>${run('乙')}</w:ins>`;
  await expect(readDocx(await docx(paragraph(revised)))).rejects.toThrow('第 1 段插入的“乙”。请在“审阅”里');
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>丙</w:t></w:r>';
  await expect(readDocx(await docx(paragraph(hidden)))).rejects.toThrow('第 1 段隐藏的“丙”。请按 Ctrl+A');
});
