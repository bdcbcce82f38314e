import { expect, test } from 'vitest';
import { createShortener } from '@/lib/export/create-shortener';

const short = (css: string, combinations: string[]) => createShortener()(css, combinations);

test.each([
  ['a class', '.mt-2{margin:0}', '.a{margin:0}'],
  ['a class with signs of Tailwind', '.md\\:w-\\[0\\.85em\\]:hover{margin:0}', '.a:hover{margin:0}'],
  [
    'every place of a class',
    '.x>b,p.x:not(.y){margin:0}.x+.x{margin:0}',
    '.a>b,p.a:not(.b){margin:0}.a+.a{margin:0}',
  ],
  [
    'classes within @media',
    '@media print{.x{margin:0}}.y{margin:0}',
    '@media print{.a{margin:0}}.b{margin:0}',
  ],
  [
    'scripts that run',
    'html:not(.js) .x,.js.ready .js-only{margin:0}',
    'html:not(.js) .a,.js.ready .js-only{margin:0}',
  ],
  [
    'what is no class',
    '[data-size="x.y"] p:before{content:".x"}',
    '[data-size="x.y"] p:before{content:".x"}',
  ],
])('in the styles: %s', (_, css, result) => {
  expect(short(css, ['x', 'y']).css).toBe(result);
});

test('every class of the styles has its name, and none other has', () => {
  const { classes } = short('.x,.y.js{margin:0}', ['x z', 'y']);
  expect([...classes].filter(([name, to]) => name !== to)).toEqual([
    ['x', 'a'],
    ['y', 'b'],
  ]);
  expect(classes.get('js')).toBe('js');
  expect(classes.has('z')).toBe(false);
});

test('classes that a page only has together get one name, and neighbouring rules become one', () => {
  const { css, classes } = short('.x{margin:0}.y{padding:0}.z{top:0}.x{left:0}', ['x y z', 'x y', 'z']);
  expect([...classes].slice(-3)).toEqual([
    ['x', 'a'],
    ['y', 'a'],
    ['z', 'b'],
  ]);
  expect(css).toBe('.a{margin:0;padding:0}.b{top:0}.a{left:0}');
});

test('classes that one element has apart keep names of their own', () => {
  const { classes } = short('.x{margin:0}.y{padding:0}', ['x y', 'y']);
  expect(classes.get('x')).not.toBe(classes.get('y'));
});

test('a kept class is not joined with others', () => {
  const { classes } = short('.x{margin:0}.sr-only{padding:0}', ['sr-only x']);
  expect([classes.get('x'), classes.get('sr-only')]).toEqual(['a', 'sr-only']);
});

test('rules in different places stay apart', () => {
  expect(short('.x{margin:0}@media print{.x{top:0}}', ['x']).css).toBe('.a{margin:0}@media print{.a{top:0}}');
});

test('variables get short names where they are set and where they are used', () => {
  const css =
    ':root{--paper:#fff;--paper-2:var(--paper)}p{color:var(--paper-2);top:var(--x, 1px);content:"--"}';
  expect(short(css, []).css).toBe(
    ':root{--a:#fff;--b:var(--a)}p{color:var(--b);top:var(--x, 1px);content:"--"}',
  );
});

test('a selector by the text of the attribute class is refused, as it would miss', () => {
  expect(() => short('[class^="m"]{margin:0}', [])).toThrow('a selector looks into the attribute class');
});

test('pages with the same combinations share one result', () => {
  const shorten = createShortener();
  const first = shorten('.x{}', ['x']);
  expect(shorten('.x{}', ['x'])).toBe(first);
  expect(shorten('.x{}', ['x y'])).not.toBe(first);
  expect(shorten('.y{}', ['x'])).not.toBe(first);
});
