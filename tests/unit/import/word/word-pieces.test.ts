import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { wordPieces } from '@/lib/import/word/word-pieces';
import { paragraph, part, run } from '@/tests/fixtures/import/docx';

function piecesOf(content: string): string[] {
  const root = new DOMParser().parseFromString(part('body', content), 'text/xml').documentElement;
  if (root === null) throw new Error('no XML');
  return wordPieces(root).map(({ paragraph: number, context, text }) => `${number} ${context} ${text}`);
}

const box = `<w:txbxContent>${paragraph(run('盒'))}</w:txbxContent>`;

test.each([
  ['a run', run('甲'), ['1 plain 甲']],
  ['a field', `<w:fldSimple>${run('甲')}</w:fldSimple>`, ['1 field 甲']],
  ['a formula', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', ['1 formula x']],
  ['a symbol', '<w:r><w:sym w:font="a" w:char="F0B7"/></w:r>', ['1 symbol F0B7']],
  ['a phonetic guide', `<w:ruby><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby>`, ['1 phonetic 甲']],
  [
    'a text box, which comes behind its paragraph',
    `<w:r><wps:txbx>${box}</wps:txbx></w:r>${run('甲')}`,
    ['1 plain 甲', '1 text-box 盒'],
  ],
  ['a hyphen that does not break', '<w:r><w:noBreakHyphen/></w:r>', ['1 plain \u2011']],
  ['a break that mammoth does not know', '<w:r><w:cr/></w:r>', ['1 break ↵']],
  ['what an insertion holds', `<w:ins>${run('甲')}</w:ins>`, ['1 plain 甲']],
])('%s is shown', (_, content, pieces) => {
  expect(piecesOf(paragraph(content))).toEqual(pieces);
});

test('what was deleted or moved away, and the code of a field, is not shown', () => {
  expect(
    piecesOf(
      paragraph(
        `<w:del><w:r><w:delText>甲</w:delText></w:r></w:del><w:moveFrom>${run('乙')}</w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>`,
      ),
    ),
  ).toEqual([]);
  expect(piecesOf(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${paragraph(run('甲'))}</w:tr></w:tbl>`)).toEqual(
    [],
  );
});

test('of two ways to show the same thing the one that holds words counts, once', () => {
  const both = (choice: string) =>
    paragraph(
      `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
    );
  expect(piecesOf(both(run('新')))).toEqual(['1 plain 新']);
  expect(piecesOf(both(''))).toEqual(['1 plain 旧']);
});
