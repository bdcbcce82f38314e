import { expect, test } from 'vitest';
import { classCombinations, classEdits } from '@/lib/export/class-edits';
import { applyEdits, isElement, nodesOf, parsePage } from '@/lib/export/html-tree';

test('each combination of classes is named once, whatever the order and the spaces', () => {
  const page = parsePage('<p class="b a"></p><p class=" a\nb b "></p><p class="a"></p><p></p>');
  expect(classCombinations(page)).toEqual(['a', 'a b']);
});

const names = new Map([
  ['mt-2', 'a'],
  ['md:flex', 'b'],
  ['px-4', 'b'],
  ['js', 'js'],
]);
const renamed = (html: string): string => applyEdits(html, classEdits(parsePage(html), new Set(), names));

test.each([
  ['<p class="md:flex mt-2">', '<p class="b a">'],
  ['<p id="x" class="mt-2" title="mt-2">mt-2', '<p id="x" class="a" title="mt-2">mt-2'],
  ['<svg class="mt-2"><path class="js"/></svg>', '<svg class="a"><path class="js"/></svg>'],
  ["<p class='mt-2'>", '<p class="a">'],
])('%s becomes %s', (html, result) => {
  expect(renamed(html)).toBe(result);
});

test('two classes with one name are written as one', () => {
  expect(renamed('<p class="md:flex  px-4">')).toBe('<p class="b">');
});

test('a class that no style knows is left out, and class altogether where none is left', () => {
  expect(renamed('<p class="x mt-2">')).toBe('<p class="a">');
  expect(renamed('<p class="x" id="x"><b class="">')).toBe('<p id="x"><b>');
});

test('what is cut from the page is left alone', () => {
  const page = parsePage('<div class="mt-2"><p class="mt-2"></p></div>');
  const cut = new Set([...nodesOf(page)].filter((node) => isElement(node, 'div')));
  expect(classEdits(page, cut, names)).toEqual([]);
});
