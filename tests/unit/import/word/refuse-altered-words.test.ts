import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { refuseAlteredWords } from '@/lib/import/word/refuse-altered-words';
import { docx, paragraph, part, run } from '@/tests/fixtures/import/docx';

const styled = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const style = (id: string, properties: string, basedOn = '', type = 'character'): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;

async function refusal(body: string, styles = ''): Promise<string> {
  const parts = await openWord(
    await docx(body, styles === '' ? {} : { 'word/styles.xml': part('styles', styles) }),
  );
  try {
    refuseAlteredWords(parts);
    return '';
  } catch (error) {
    return String(error);
  }
}

test.each([
  ['<w:strike/>', '划去的“丁”'],
  ['<w:dstrike/>', '划去的“丁”'],
  ['<w:vertAlign w:val="superscript"/>', '上标或下标的“丁”'],
  ['<w:position w:val="12"/>', '上标或下标的“丁”'],
  ['<w:color w:val="FEFEFE"/>', '白色的“丁”'],
  ['<w:color w:val="auto" w:themeColor="background1"/>', '白色的“丁”'],
  ['<w:color w:val="000000"/><w:highlight w:val="black"/>', '和底色一样的“丁”'],
  ['<w14:textFill><w14:noFill/></w14:textFill>', '白色的“丁”'],
  [
    '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>',
    '白色的“丁”',
  ],
  ['<w:sz w:val="2"/>', '小得看不见的“丁”'],
  ['<w:w w:val="1"/>', '小得看不见的“丁”'],
  ['<w:spacing w:val="-300"/>', '小得看不见的“丁”'],
  ['<w:rtl/>', '从右向左排的“丁”'],
])('words with %s are refused with their words and paragraph', async (properties, words) => {
  const body = `${paragraph(run('通报'))}${paragraph(run('甲') + styled(properties, '丁'))}`;
  expect(await refusal(body)).toContain(`第 2 段${words}`);
});

test.each([
  [
    'a character style',
    styled('<w:rStyle w:val="b"/>', '丁'),
    style('a', '<w:strike/>') + style('b', '', 'a'),
  ],
  [
    'the style of the paragraph',
    `<w:pPr><w:pStyle w:val="p"/></w:pPr>${run('丁')}`,
    style('p', '<w:strike/>', '', 'paragraph'),
  ],
  [
    'the defaults of the file',
    run('丁'),
    '<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>',
  ],
])('words struck out by %s are found', async (_, content, styles) => {
  expect(await refusal(`<w:p>${content}</w:p>`, styles)).toContain('划去的“丁”');
});

test('letters that show as capitals or as other signs are refused', async () => {
  const body = `${paragraph(styled('<w:caps/>', 'pm2.5'))}${paragraph(styled('<w:rFonts w:ascii="Wingdings"/>', 'R'))}`;
  expect(await refusal(body)).toContain('第 1 段显示成大写的“pm2.5”、第 2 段用符号字体显示的“R”');
});

test('words in a line of hardly any height are found', async () => {
  const line = '<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>';
  expect(await refusal(`<w:p>${line}${run('丁')}</w:p>`)).toContain('第 1 段小得看不见的“丁”');
  const usual = '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>';
  expect(await refusal(`<w:p>${usual}${run('丁')}</w:p>`)).toBe('');
});

test('words struck out by the style of a part of their table are found', async () => {
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>${paragraph(run('丁'))}</w:tc></w:tr></w:tbl>`;
  const styles = `<w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>`;
  expect(await refusal(table, styles)).toContain('第 1 段划去的“丁”');
});

test('words struck out by the style of their table are found', async () => {
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>${paragraph(run('丁'))}</w:tc></w:tr></w:tbl>`;
  expect(await refusal(table, style('t', '<w:strike/>', '', 'table'))).toContain('第 1 段划去的“丁”');
});

test.each([
  [
    'bold, coloured and moved by a point',
    styled('<w:b/><w:color w:val="C00000"/><w:position w:val="2"/>', '丁'),
  ],
  ['a style whose striking is switched off', styled('<w:rStyle w:val="a"/><w:strike w:val="0"/>', '丁')],
  ['white on a dark ground', styled('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="C00000"/>', '丁')],
  [
    'filled with the colour of text',
    styled(
      '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="tx1"/></w14:solidFill></w14:textFill>',
      '丁',
    ),
  ],
  ['capitals in a style of capitals', styled('<w:caps/>', 'PM2.5')],
  ['blanks that are struck out', styled('<w:strike/>', ' ')],
])('%s are plain words', async (_, content) => {
  expect(await refusal(paragraph(content), style('a', '<w:strike/>'))).toBe('');
});
