import { expect, test } from 'vitest';
import { basePathEdits } from '@/lib/export/base-path-edits';
import { applyEdits, isElement, nodesOf, parsePage } from '@/lib/export/html-tree';

function moved(html: string, basePath = '/xuncha'): string {
  return applyEdits(html, basePathEdits(parsePage(html), new Set(), basePath));
}

test.each([
  ['<a href="/">', '<a href="/xuncha/">'],
  ['<a class="a" href="/notices/2025-xuncha/#issue-1" id="b">', undefined],
  ['<img alt="" src="/map.svg">', '<img alt="" src="/xuncha/map.svg">'],
  ['<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="/xuncha/favicon.svg">'],
  ['<form action="/search/">', '<form action="/xuncha/search/">'],
  [
    '<span data-index="/notices/2025-xuncha/search.json">',
    '<span data-index="/xuncha/notices/2025-xuncha/search.json">',
  ],
  ['<noscript><a href="/about/"></a></noscript>', '<noscript><a href="/xuncha/about/"></a></noscript>'],
  [
    '<a title="&quot;改&quot;" href="/?a=1&amp;b=2">',
    '<a title="&quot;改&quot;" href="/xuncha/?a=1&amp;b=2">',
  ],
])('%s is an address of the own site', (html, result) => {
  expect(moved(html)).toBe(result ?? html.replace('"/', '"/xuncha/'));
});

test.each([
  '<a href="//host.example/">',
  '<a href="https://host.example/">',
  '<a href="#main">',
  '<a href="mailto:a@b.example">',
  '<a href="tel:0594-2630053">',
  '<a href="">',
  '<a href="issues/07/">',
  '<p title="/about/" data-href="/about/">/about/</p>',
  '<img srcset="/a.png 2x" alt="">',
])('%s stays', (html) => {
  expect(moved(html)).toBe(html);
});

test('cut nodes get no edit', () => {
  const page = parsePage('<p><link href="/_next/a.css"><a href="/">');
  const cut = new Set([...nodesOf(page)].filter((node) => isElement(node, 'link')));
  expect(basePathEdits(page, cut, '/xuncha')).toHaveLength(1);
});

test('without a base path there is nothing to do', () => {
  expect(basePathEdits(parsePage('<a href="/">'), new Set(), '')).toEqual([]);
});
