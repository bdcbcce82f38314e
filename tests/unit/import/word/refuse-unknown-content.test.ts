import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { refuseUnknownContent } from '@/lib/import/word/refuse-unknown-content';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';

async function refusal(body: string): Promise<string> {
  const { document } = await openWord(await docx(`${paragraph(run('通报'))}${body}`));
  try {
    refuseUnknownContent(document);
    return '';
  } catch (error) {
    return String(error);
  }
}

test.each([
  ['an element with words', paragraph(`<w:xyz>${run('丁')}</w:xyz>`), '第 2 段的 w:xyz“丁”'],
  ['a date of old Word', paragraph('<w:r><w:dayLong/></w:r>'), '第 2 段的 w:dayLong'],
  ['a page number of old Word', paragraph('<w:r><w:pgNum/></w:r>'), '第 2 段的 w:pgNum'],
  [
    'an unknown property of words',
    paragraph('<w:r><w:rPr><w:mirror/></w:rPr><w:t>丁</w:t></w:r>'),
    '第 2 段的 w:rPr“丁”',
  ],
  [
    'words of a drawing',
    paragraph('<w:r><w:drawing><v:t1>丁</v:t1></w:drawing></w:r>'),
    '第 2 段的 v:t1“丁”',
  ],
])('%s is refused with its name and place', async (_, body, words) => {
  expect(await refusal(body)).toContain(`有不认识的内容，看不出它显示什么字：${words}`);
});

test('what ordinary files hold is known', async () => {
  const body = [
    '<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr><w:bookmarkStart/><w:proofErr/>',
    `<w:smartTag><w:smartTagPr/>${run('丁')}</w:smartTag><w:r><w:lastRenderedPageBreak/><w:br w:type="page"/></w:r>`,
    `<w:hyperlink>${run('网站')}</w:hyperlink><w:bookmarkEnd/></w:p>`,
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('甲'))}</w:sdtContent></w:sdt><w:sectPr><w:pgSz/></w:sectPr>`,
  ].join('');
  expect(await refusal(body)).toBe('');
});
