import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '@/lib/export/html-tree';
import { askedScripts, lazyScriptEdits } from '@/lib/export/page-scripts';

const asked = (html: string): string[] => askedScripts(parsePage(html));

test('a page without requests gets no script', () => {
  expect(asked('<p data-month="2025-12">改</p>')).toEqual([]);
});

test('names come in document order, each once', () => {
  expect(asked('<p data-script="b"><i data-script="a"></i></p><p data-script="b"></p>')).toEqual(['b', 'a']);
});

test('a lazy script is not loaded at once', () => {
  expect(asked('<p data-lazy-script="search"></p>')).toEqual([]);
});

test('the address replaces the name and nothing else', async () => {
  const html =
    '<p class="search" data-lazy-script="search" id="search">search</p><b data-lazy-script="x"></b>';
  const edits = await lazyScriptEdits(parsePage(html), async (name) => `/assets/${name}-1.js`);
  expect(applyEdits(html, edits)).toBe(
    '<p class="search" data-lazy-script="/assets/search-1.js" id="search">search</p><b data-lazy-script="/assets/x-1.js"></b>',
  );
});
