import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '@/lib/export/html-tree';
import { askedScripts, lazyScriptEdits } from '@/lib/export/page-scripts';

const asked = (html: string): string[] => askedScripts(parsePage(html));

test('a page that asks for nothing gets nothing', () => {
  expect(asked('<p data-month="2025-12">改</p>')).toEqual([]);
});

test('names come in the order of the page, each once', () => {
  expect(asked('<p data-script="b"><i data-script="a"></i></p><p data-script="b"></p>')).toEqual(['b', 'a']);
});

test('a script for later is not among those for now', () => {
  expect(asked('<p data-lazy-script="search"></p>')).toEqual([]);
});

test('the address takes the place of the name and of nothing else', async () => {
  const html =
    '<p class="search" data-lazy-script="search" id="search">search</p><b data-lazy-script="x"></b>';
  const edits = await lazyScriptEdits(parsePage(html), async (name) => `/assets/${name}-1.js`);
  expect(applyEdits(html, edits)).toBe(
    '<p class="search" data-lazy-script="/assets/search-1.js" id="search">search</p><b data-lazy-script="/assets/x-1.js"></b>',
  );
});
