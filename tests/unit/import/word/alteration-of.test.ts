import { expect, test } from 'vitest';
import { alterationOf } from '@/lib/import/word/alteration-of';
import { wordStyles } from '@/lib/import/word/word-styles';
import { parsed, runIn } from '@/tests/fixtures/import/parsed-word';

function alteration(properties: string, { words = '丁', around = '', styles = '' } = {}): string | null {
  const { run, paragraph } = runIn({ run: properties, paragraph: around });
  return alterationOf(run, paragraph, words, wordStyles(parsed('styles', styles)));
}
const fill = (inner: string): string =>
  `<w14:textFill><w14:solidFill>${inner}</w14:solidFill></w14:textFill>`;
const line = (height: number, rule: string): string => `<w:spacing w:line="${height}" w:lineRule="${rule}"/>`;

// Each limit from both sides.
test.each([
  ['<w:strike/>', 'struck'],
  ['<w:dstrike/>', 'struck'],
  ['<w:strike w:val="0"/>', null],
  ['<w:vertAlign w:val="subscript"/>', 'raised'],
  ['<w:vertAlign w:val="baseline"/>', null],
  ['<w:position w:val="-6"/>', 'raised'],
  ['<w:position w:val="5"/>', null],
  ['<w:color w:val="FFFFFF"/>', 'white'],
  ['<w:color w:val="FF0000"/>', null],
  ['<w:color w:val="FF0000"/><w:highlight w:val="red"/>', 'ground'],
  ['<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>', null],
  ['<w:highlight w:val="black"/>', 'ground'],
  ['<w:color w:val="auto"/><w:highlight w:val="black"/>', 'ground'],
  ['<w:color w:val="000000" w:themeColor="background1"/>', 'white'],
  ['<w:color w:val="000000" w:themeColor="background1" w:themeShade="80"/>', null],
  ['<w14:textFill><w14:noFill/></w14:textFill>', 'white'],
  [fill('<w14:schemeClr w14:val="bg1"/>'), 'white'],
  [fill('<w14:schemeClr w14:val="bg1"><w14:lumMod w14:val="50000"/></w14:schemeClr>'), null],
  [fill('<w14:srgbClr w14:val="000000"><w14:alpha w14:val="90000"/></w14:srgbClr>'), 'white'],
  [fill('<w14:srgbClr w14:val="000000"><w14:alpha w14:val="50000"/></w14:srgbClr>'), null],
  ['<w:sz w:val="4"/>', 'tiny'],
  ['<w:sz w:val="10"/>', null],
  ['<w:w w:val="10"/>', 'tiny'],
  ['<w:w w:val="90"/>', null],
  ['<w:spacing w:val="-120"/>', 'tiny'],
  ['<w:spacing w:val="-20"/>', null],
  ['<w:rtl/>', 'reversed'],
  ['<w:b/><w:i/><w:u w:val="single"/>', null],
])('a run with %s is altered: %s', (properties, kind) => {
  expect(alteration(properties)).toBe(kind);
});

test('only a line of an exact height cuts its words off, also by a style', () => {
  expect(alteration('', { around: line(80, 'exact') })).toBe('tiny');
  expect(alteration('', { around: line(80, 'atLeast') })).toBeNull();
  expect(alteration('', { around: line(240, 'exact') })).toBeNull();
  const styles = `<w:style w:type="paragraph" w:styleId="p"><w:pPr>${line(20, 'exact')}</w:pPr></w:style>`;
  expect(alteration('', { around: '<w:pStyle w:val="p"/>', styles })).toBe('tiny');
});

test('capitals alter small letters alone', () => {
  expect(alteration('<w:caps/>', { words: 'pm2.5' })).toBe('capitals');
  expect(alteration('<w:smallCaps/>', { words: 'pm2.5' })).toBe('capitals');
  expect(alteration('<w:caps/>', { words: 'PM2.5丁' })).toBeNull();
});

test('a symbol font draws letters and digits as other signs, and leaves Chinese characters alone', () => {
  const font = (name: string): string => `<w:rFonts w:hAnsi="${name}"/>`;
  expect(alteration(font('Wingdings 2'), { words: 'R' })).toBe('symbols');
  expect(alteration('<w:rFonts w:ascii="Symbol"/>', { words: 'R' })).toBe('symbols');
  expect(alteration(font('Wingdings 2'), { words: '\uF052' })).toBe('symbols');
  expect(alteration(font('Wingdings 2'), { words: '丁' })).toBeNull();
  expect(alteration(font('Arial'), { words: 'R' })).toBeNull();
});
