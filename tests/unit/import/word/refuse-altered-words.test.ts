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
  ['<w:sz w:val="2"/>', '小得看不见的“丁”'],
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

test.each([
  [
    'bold, coloured and moved by a point',
    styled('<w:b/><w:color w:val="C00000"/><w:position w:val="2"/>', '丁'),
  ],
  ['a style whose striking is switched off', styled('<w:rStyle w:val="a"/><w:strike w:val="0"/>', '丁')],
  ['white on a dark ground', styled('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="C00000"/>', '丁')],
  ['blanks that are struck out', styled('<w:strike/>', ' ')],
])('%s are plain words', async (_, content) => {
  expect(await refusal(paragraph(content), style('a', '<w:strike/>'))).toBe('');
});
