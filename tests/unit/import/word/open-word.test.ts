import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { docx, paragraph, part, run } from '@/tests/fixtures/import/docx';

test('text, styles, headers, footers and notes are found', async () => {
  const parts = await openWord(
    await docx(paragraph(run('甲')), {
      'word/styles.xml': part('styles', ''),
      'word/header1.xml': part('hdr', paragraph(run('乙'))),
    }),
  );
  expect(parts.document.textContent).toBe('甲');
  expect(parts.styles?.localName).toBe('styles');
  expect(parts.margins.map((root) => root.textContent)).toEqual(['乙']);
});

test('the text is the part that the package names', async () => {
  const relationships =
    '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>';
  const file = await docx('', {
    '_rels/.rels': relationships,
    'word/document2.xml': part('document', paragraph(run('甲'))),
  });
  expect((await openWord(file)).document.textContent).toBe('甲');
});

test('a file without a text is damaged', async () => {
  const relationships =
    '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/none.xml"/></Relationships>';
  await expect(openWord(await docx('', { '_rels/.rels': relationships }))).rejects.toThrow('word/none.xml');
});

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

test.each([
  ['a macro', { 'word/vbaProject.bin': '' }, '带有宏'],
  ['the type of a file with macros', { '[Content_Types].xml': '<Types a="macroEnabled"/>' }, '带有宏'],
  [
    'two documents in its relationships',
    {
      '_rels/.rels': `<Relationships>${`<Relationship Type="${TYPE}/officeDocument" Target="word/document.xml"/>`.repeat(2)}</Relationships>`,
    },
    '有两份正文',
  ],
  [
    'two documents in its types',
    { '[Content_Types].xml': `<Types>${`<Override ContentType="${MAIN}"/>`.repeat(2)}</Types>` },
    '有两份正文',
  ],
  [
    'another prefix for the elements of Word',
    { 'word/document.xml': part('document', '').replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=') },
    '写法不认识',
  ],
  [
    'entities of its own',
    { 'word/document.xml': `<!DOCTYPE w [<!ENTITY a "甲">]>${part('document', '')}` },
    '写法不认识',
  ],
])('a file with %s is refused', async (_, others, words) => {
  await expect(openWord(await docx(paragraph(run('甲')), others))).rejects.toThrow(words);
});

test('styles and headers are found where the document says that they are', async () => {
  const related = (type: string, target: string): string =>
    `<Relationship Type="${TYPE}/${type}" Target="${target}"/>`;
  const parts = await openWord(
    await docx(paragraph(run('甲')), {
      'word/_rels/document.xml.rels': `<Relationships>${related('styles', 'styles2.xml')}${related('header', '/word/top.xml')}</Relationships>`,
      'word/styles2.xml': part('styles', '<w:style w:styleId="a"/>'),
      'word/top.xml': part('hdr', paragraph(run('乙'))),
    }),
  );
  expect(parts.styles?.childNodes.length).toBe(1);
  expect(parts.margins.map((root) => root.textContent)).toEqual(['乙']);
});
