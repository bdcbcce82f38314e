import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { childOf, elementsIn, settingOf } from '@/lib/import/word/word-xml';
import { part } from '@/tests/fixtures/import/docx';

test('child elements are found despite text between them', () => {
  const xml = part('p', '字<w:pStyle w:val="a"/><w:r><w:t/></w:r>');
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('no XML');
  expect(elementsIn(root).map(({ localName }) => localName)).toEqual(['pStyle', 'r']);
  expect(childOf(root, 't')).toBeNull();
  expect(settingOf(root, 'pStyle')).toBe('a');
  expect(settingOf(root, 'rStyle')).toBeNull();
});
