import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { hiddenStyles } from '@/lib/import/word/hidden-styles';
import { part } from '@/tests/fixtures/import/docx';

const hidden = (content: string): string[] => [
  ...hiddenStyles(new DOMParser().parseFromString(part('styles', content), 'text/xml').documentElement),
];
const style = (id: string, content: string): string => `<w:style w:styleId="${id}">${content}</w:style>`;

test('a style hides text itself or through its base style, unless it overrides that', () => {
  expect(
    hidden(
      style('a', '<w:rPr><w:vanish/></w:rPr>') +
        style('b', '<w:basedOn w:val="a"/>') +
        style('c', '<w:basedOn w:val="a"/><w:rPr><w:vanish w:val="false"/></w:rPr>') +
        style('d', ''),
    ),
  ).toEqual(['a', 'b']);
});

test('styles that are based on each other, or none at all, hide nothing', () => {
  expect(hidden(style('a', '<w:basedOn w:val="b"/>') + style('b', '<w:basedOn w:val="a"/>'))).toEqual([]);
  expect([...hiddenStyles(null)]).toEqual([]);
});
