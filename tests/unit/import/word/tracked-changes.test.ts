import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { refuseTrackedChanges, trackedChanges } from '@/lib/import/word/tracked-changes';
import { docx, paragraph, part, run } from '@/tests/fixtures/import/docx';

async function found(body: string, styles = ''): Promise<string[]> {
  const parts = await openWord(await docx(body, { 'word/styles.xml': part('styles', styles) }));
  return trackedChanges(parts).map(({ kind, words, paragraph: number }) => `${number} ${kind} ${words}`);
}

const styled = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const STYLES =
  '<w:style w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="below"><w:basedOn w:val="secret"/></w:style>';

test.each([
  ['inserted words, also over several runs', `<w:ins>${run('甲')}${run('乙')}</w:ins>`, ['1 inserted 甲乙']],
  ['deleted words', '<w:del><w:r><w:delText>甲</w:delText></w:r></w:del>', ['1 deleted 甲']],
  [
    'moved words, at both places',
    `<w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo>`,
    ['1 deleted 甲', '1 inserted 甲'],
  ],
  ['a deleted end of a paragraph', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', ['1 deleted ']],
  ['hidden words', styled('<w:vanish/>', '甲'), ['1 hidden 甲']],
  ['words that a style hides', styled('<w:rStyle w:val="below"/>', '甲'), ['1 hidden 甲']],
  [
    'a hidden end of a paragraph with words',
    `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('甲')}`,
    ['1 hidden ¶'],
  ],
  ['words that the web view hides', styled('<w:webHidden/>', '甲'), ['1 hidden 甲']],
  [
    'a row of a table that is hidden',
    `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p>${run('甲')}</w:p></w:tc></w:tr></w:tbl>`,
    ['2 hidden 甲'],
  ],
  [
    'a cell that was inserted',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr></w:tc></w:tr></w:tbl>`,
    ['1 inserted '],
  ],
  [
    'a paragraph whose style hides it',
    `<w:pPr><w:pStyle w:val="secret"/></w:pPr>${run('甲')}`,
    ['1 hidden 甲'],
  ],
])('%s are found', async (_, content, words) => {
  expect(await found(paragraph(content), STYLES)).toEqual(words);
});

test.each([
  ['plain words', run('甲')],
  [
    'words that show though their style hides',
    styled('<w:rStyle w:val="below"/><w:vanish w:val="0"/>', '甲'),
  ],
  ['a hidden end of an empty paragraph', '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>'],
  ['hidden blanks', styled('<w:vanish/>', ' ')],
  [
    'a revision of the form only',
    styled('<w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', '甲'),
  ],
])('there is nothing to find in %s', async (_, content) => {
  expect(await found(paragraph(content), STYLES)).toEqual([]);
});

test('words hidden by the defaults of the file are found', async () => {
  const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>';
  expect(await found(paragraph(run('甲')), defaults)).toEqual(['1 hidden 甲']);
});

test('without such words nothing is refused', () => {
  expect(() => refuseTrackedChanges([])).not.toThrow();
});

test('open revisions are named with what to do', () => {
  expect(() =>
    refuseTrackedChanges([
      { kind: 'inserted', words: '甲', paragraph: 2 },
      { kind: 'deleted', words: '', paragraph: 3 },
    ]),
  ).toThrow(
    '没有写入文件。Word 文件里有没有定下来的文字，看不出批准的是哪一种：第 2 段插入的“甲”、第 3 段删除的换行或空白。请在“审阅”里看清每一处修订，按批准的稿子点“接受”或“拒绝”，直到没有修订；存好再导入。',
  );
});

test('hidden words are named with what to do, the first five of many', () => {
  const hidden = { kind: 'hidden', words: '甲', paragraph: 2 } as const;
  expect(() => refuseTrackedChanges([hidden])).toThrow(
    '第 2 段隐藏的“甲”。请按 Ctrl+A 全选，按 Ctrl+D 打开“字体”，去掉“隐藏”的勾，再按批准的稿子留下或删掉这些字；存好再导入。',
  );
  expect(() => refuseTrackedChanges(Array.from({ length: 6 }, () => hidden))).toThrow('“甲”等 6 处。');
});
