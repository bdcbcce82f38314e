import { expect, test } from 'vitest';
import { isOn, paragraphStyle, runProperty, tableStyle, wordStyles } from '@/lib/import/word/word-styles';
import { childOf } from '@/lib/import/word/word-xml';
import { type Around, parsed, runIn } from '@/tests/fixtures/import/parsed-word';

const style = (id: string, type: string, properties: string, basedOn = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${properties}</w:style>`;
const color = (value: string): string => `<w:rPr><w:color w:val="${value}"/></w:rPr>`;
const STYLES = [
  `<w:docDefaults><w:rPrDefault>${color('default')}</w:rPrDefault></w:docDefaults>`,
  style('letters', 'character', color('letters')),
  style('below', 'paragraph', '', 'above'),
  style('above', 'paragraph', color('above')),
  style('table', 'table', color('table')),
].join('');
const read = (styles: string) => wordStyles(parsed('styles', styles));

function property(name: string, around: Around, styles: string): string | null {
  const { run, paragraph } = runIn(around);
  return runProperty(run, paragraph, name, read(styles))?.getAttribute('w:val') ?? null;
}

const ALL = {
  run: '<w:rStyle w:val="letters"/>',
  paragraph: '<w:pStyle w:val="below"/>',
  tableStyle: 'table',
};

test.each<[string, Around, string]>([
  ['its own', { ...ALL, run: `${ALL.run}<w:color w:val="own"/>` }, 'own'],
  ['its character style', ALL, 'letters'],
  ['what its paragraph style is based on', { ...ALL, run: '' }, 'above'],
  ['its table style', { tableStyle: 'table' }, 'table'],
  ['the default of the file', {}, 'default'],
])('a run has a property from %s before all that follow', (_, around, value) => {
  expect(property('color', around, STYLES)).toBe(value);
});

test('what a part of a table style strikes out may hold for any paragraph of the table', () => {
  const first =
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:strike w:val="1"/><w:sz w:val="2"/></w:rPr></w:tblStylePr>';
  const styles = style('table', 'table', first);
  expect(property('strike', { tableStyle: 'table' }, styles)).toBe('1');
  expect(property('sz', { tableStyle: 'table' }, styles)).toBeNull();
});

test('a file without styles sets nothing', () => {
  expect(wordStyles(null)).toMatchObject({ ids: [], defaultParagraph: null, defaults: null });
});

test('styles that are based on each other end, and a style that is missing has no chain', () => {
  const { chainOf } = read(style('a', 'paragraph', '', 'b') + style('b', 'paragraph', '', 'a'));
  expect(chainOf('a').map((one) => one.getAttribute('w:styleId'))).toEqual(['a', 'b']);
  expect(chainOf('c')).toEqual([]);
});

test('a paragraph without a style has the default one of paragraphs', () => {
  const styles = read(
    '<w:style w:type="character" w:default="1" w:styleId="c"/><w:style w:type="paragraph" w:default="1" w:styleId="p"/>',
  );
  expect(paragraphStyle(runIn({}).paragraph, styles)).toBe('p');
  expect(paragraphStyle(runIn(ALL).paragraph, styles)).toBe('below');
});

test('a paragraph has the style of the table around it', () => {
  expect(tableStyle(runIn(ALL).paragraph)).toBe('table');
  expect(tableStyle(runIn({}).paragraph)).toBeNull();
});

test.each([
  ['<w:strike/>', true],
  ['<w:strike w:val="true"/>', true],
  ['<w:strike w:val="0"/>', false],
  ['<w:strike w:val="false"/>', false],
  ['<w:u w:val="none"/>', false],
  ['', false],
])('%s is switched on: %s', (xml, on) => {
  const properties = parsed('rPr', xml);
  expect(isOn(childOf(properties, 'strike') ?? childOf(properties, 'u'))).toBe(on);
});
