import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { refuseAutomaticNumbers } from '@/lib/import/word/refuse-automatic-numbers';
import { docx, paragraph, part, run } from '@/tests/fixtures/import/docx';

const styled = (id: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(text)}</w:p>`;
const style = (id: string, list: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${list}</w:pPr></w:style>`;
const inList = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;

const parts = async (body: string, styles: string) =>
  openWord(await docx(body, { 'word/styles.xml': part('styles', styles) }));

test.each([
  ['its own list', paragraph(run('甲'), 1), ''],
  ['the list of its style', styled('q', '甲'), style('q', inList(1))],
  [
    'the list of a style that its style is based on',
    styled('r', '甲'),
    style('q', inList(1)) + style('r', '', 'q'),
  ],
  [
    'the style of its table',
    `<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>${paragraph(run('甲'))}</w:tc></w:tr></w:tbl>`,
    style('t', inList(1)),
  ],
  ['a list that the file lacks', styled('q', '甲'), style('q', inList(9))],
])('a paragraph numbered by %s is refused', async (_, content, styles) => {
  const word = await parts(`${paragraph(run('通报'))}${content}`, styles);
  expect(() => refuseAutomaticNumbers(word)).toThrow('第 2 段“甲”用了 Word 的自动编号');
});

test('bullets are counted, and a number taken away is none', async () => {
  const off = `<w:p><w:pPr><w:pStyle w:val="q"/>${inList(0)}</w:pPr>${run('甲')}</w:p>`;
  const word = await parts(`${off}${paragraph(run('乙'), 2)}${styled('q', '')}`, style('q', inList(1)));
  expect(refuseAutomaticNumbers(word)).toEqual([2]);
});

test('a bullet that is a word, and a number by the defaults of the file, are numbers', async () => {
  const list =
    '<w:abstractNum w:abstractNumId="1"><w:lvl><w:numFmt w:val="bullet"/><w:lvlText w:val="一是"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const bullet = await openWord(
    await docx(paragraph(run('甲'), 1), { 'word/numbering.xml': part('numbering', list) }),
  );
  expect(() => refuseAutomaticNumbers(bullet)).toThrow('第 1 段“甲”用了 Word 的自动编号');
  const defaults = `<w:docDefaults><w:pPrDefault><w:pPr>${inList(1)}</w:pPr></w:pPrDefault></w:docDefaults>`;
  const all = await parts(paragraph(run('甲')), defaults);
  expect(() => refuseAutomaticNumbers(all)).toThrow('第 1 段“甲”用了 Word 的自动编号');
});
