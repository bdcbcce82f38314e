import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { refuseForeignObjects } from '@/lib/import/word/refuse-foreign-objects';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';

async function refusal(body: string): Promise<string> {
  const { document } = await openWord(await docx(`${paragraph(run('通报'))}${body}`));
  try {
    refuseForeignObjects(document);
    return '';
  } catch (error) {
    return String(error);
  }
}

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(run('丁'))}</w:sdtContent></w:sdt>`;

test.each([
  ['a date that renews itself', paragraph(field(' DATE \\@ yyyy ', '2024')), '第 2 段的域（DATE）“2024”'],
  ['a number of its own', paragraph(field(' LISTNUM ', '')), '第 2 段的域（LISTNUM）'],
  ['a circled character', paragraph(field(' EQ \\o(○,1) ', '')), '第 2 段的用域拼成的字（带圈字符等）'],
  ['an old checkbox', paragraph(field(' FORMCHECKBOX ', '')), '域（FORMCHECKBOX）'],
  [
    'a field in one element',
    paragraph(`<w:fldSimple w:instr="REF a">${run('丁')}</w:fldSimple>`),
    '域（REF）“丁”',
  ],
  ['another file inside', '<w:altChunk/>', '嵌入的另一份文件'],
  ['a subdocument', '<w:subDoc/>', '主控文档的子文档'],
  ['an object', paragraph('<w:r><w:object/></w:r>'), '嵌入的对象'],
  [
    'art of words',
    paragraph('<w:r><w:pict><v:shape><v:textpath string="丁"/></v:shape></w:pict></w:r>'),
    '艺术字“丁”',
  ],
  [
    'a diagram',
    paragraph(
      '<w:r><w:drawing><w:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r>',
    ),
    'SmartArt 图形',
  ],
  [
    'a chart beside a picture for older programs',
    paragraph(
      '<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:graphicData uri="http://schemas.microsoft.com/office/drawing/2014/chartex"/></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>',
    ),
    '第 2 段的图表',
  ],
  [
    'a page number within a link',
    paragraph(
      field(' HYPERLINK a ', '网站').replace('网站</w:t></w:r>', `网站</w:t></w:r>${field('PAGE', '3')}`),
    ),
    '域（PAGE）“3”',
  ],
  [
    'a large first letter',
    `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('丁')}</w:p>`,
    '首字下沉“丁”',
  ],
  ['a control with a value from elsewhere', control('<w:dataBinding/>'), '跟着文件属性变的内容控件“丁”'],
  ['a control that shows its prompt', control('<w:showingPlcHdr/>'), '没有填写的内容控件“丁”'],
])('%s is refused with what and where it is', async (_, body, words) => {
  expect(await refusal(body)).toContain(words);
});

test.each([
  ['a link', paragraph(field(' HYPERLINK "https://www.example.gov.cn/" ', '网站'))],
  ['a control that is filled in', control('')],
])('%s keeps its words', async (_, body) => {
  expect(await refusal(body)).toBe('');
});
