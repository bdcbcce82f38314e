import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { wordFields } from '@/lib/import/word/word-fields';
import { paragraph, part, run } from '@/tests/fixtures/import/docx';

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const asks = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

function fields(content: string): string[] {
  const root = new DOMParser().parseFromString(part('body', paragraph(content)), 'text/xml').documentElement;
  const [found] = root === null ? [] : [...root.getElementsByTagName('w:p')];
  return found === undefined
    ? []
    : wordFields(found).map(({ instruction, words }) => `${instruction}=${words}`);
}

test('a field has its instruction and the words that it shows', () => {
  expect(fields(`${run('甲')}${begin}${asks('DATE')}${separate}${run('乙')}${end}${run('丙')}`)).toEqual([
    'DATE=乙',
  ]);
});

test('a field within the words of another is found by itself', () => {
  const inner = `${begin}${asks('PAGEREF a')}${separate}${run('3')}${end}`;
  expect(fields(`${begin}${asks('HYPERLINK b')}${separate}${run('甲')}${inner}${end}`)).toEqual([
    'PAGEREF a=3',
    'HYPERLINK b=甲',
  ]);
});

test('a field that begins or ends in another paragraph is found', () => {
  expect(fields(`${begin}${asks('TOC')}${separate}${run('甲')}`)).toEqual(['TOC=甲']);
  expect(fields(asks('DATE'))).toEqual(['DATE=']);
});
