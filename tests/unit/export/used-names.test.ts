import { expect, test } from 'vitest';
import { parsePage } from '@/lib/export/html-tree';
import { usedNames } from '@/lib/export/used-names';

test('each tag, class and attribute is listed once, sorted', () => {
  const page = parsePage('<p class="mt-2 a" title="x"></p><p class="a\n md:flex "></p><p class=""></p>');
  expect(usedNames(page)).toEqual({
    tags: ['body', 'head', 'html', 'p'],
    classes: ['a', 'md:flex', 'mt-2'],
    attributes: ['class', 'title'],
  });
});

test('attribute names are lower-case, as in selectors', () => {
  expect(usedNames(parsePage('<p tabIndex="0">')).attributes).toEqual(['tabindex']);
});

test('pages that differ only in text and order use the same names', () => {
  const first = usedNames(parsePage('<p class="a b">一</p><b id="x"></b>'));
  const second = usedNames(parsePage('<b id="y"></b><p class="b a">二</p>'));
  expect(first).toEqual(second);
});
