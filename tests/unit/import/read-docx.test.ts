import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readDocx } from '@/lib/import/read-docx';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

// the smallest Word file with this body; list 1 is numbered, list 2 has bullets
async function docx(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  );
  const list = (id: number, format: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${NAMESPACE}>${list(1, 'chineseCounting')}${list(2, 'bullet')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  );
  zip.file('word/document.xml', `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, list?: number): string =>
  `<w:p>${list === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`}${content}</w:p>`;

test('each paragraph and each line break in one gives a line', async () => {
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
    '第 2 段用了 Word 的自动编号，编号不在文字里，读不出来。请在 Word 里另存为“纯文本 (.txt)”，编号就会写成文字，再导入那个文件。',
  );
});

test('bullets and tables are told', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(run('乙'))}</w:tc></w:tr></w:tbl>`;
  const input = await readDocx(await docx(`${paragraph(run('丙'), 2)}${table}`));
  expect(input.lines.map(({ text }) => text)).toEqual(['丙', '甲', '乙']);
  expect(input.remarks).toEqual([
    { line: 1, message: '这一段有自动的项目符号，没有读入' },
    { line: 2, message: '从这一行起是表格，一格作一行，请核对' },
  ]);
});

test('a file that is no Word file is refused', async () => {
  await expect(readDocx(new TextEncoder().encode('没有压缩'))).rejects.toThrow(
    '打不开这个 Word 文件，可能损坏或加了密。请在 Word 里打开，另存为 .docx，再导入。',
  );
});
