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
