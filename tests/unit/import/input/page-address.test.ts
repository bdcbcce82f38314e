import { expect, test } from 'vitest';
import { addressRemarks, pageAddress } from '@/lib/import/input/page-address';

const ADDRESS = 'https://www.example.gov.cn/tongbao/1.html';

test.each([
  `<!-- saved from url=(0041)${ADDRESS} --><html></html>`,
  `<head><link rel="canonical" href="${ADDRESS}"></head>`,
  `<head><meta property="og:url" content='${ADDRESS}'></head>`,
])('%s says where the page stood', (html) => {
  expect(pageAddress(html)).toBe(ADDRESS);
});

test.each(['<p>通报</p>', '<!-- saved from url=(0014)about:internet -->', `<a href="${ADDRESS}">打印</a>`])(
  '%s does not',
  (html) => {
    expect(pageAddress(html)).toBeNull();
  },
);

test('the report asks the editor for the link', () => {
  expect(addressRemarks(null)).toEqual([]);
  expect(addressRemarks(ADDRESS)).toEqual([
    { line: 0, message: expect.stringContaining(`sourceUrl: ${ADDRESS}，并把它的网站加进`) },
  ]);
});
