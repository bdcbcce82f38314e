import { expect, test } from 'vitest';
import { findCircles } from './find-circles';
import type { SourceFile } from './source-files';

const file = (path: string, ...imports: string[]): SourceFile => ({
  path: `${path}.ts`,
  text: '',
  nodes: [],
  imports: imports.map((to) => ({ to, typeOnly: true })),
});

test('a circle is found once, also through types and several files', () => {
  expect(findCircles([file('a', 'b'), file('b', 'c'), file('c', 'a', 'd'), file('d')])).toEqual([
    'a → b → c',
  ]);
});

test('two ways to one file are no circle', () => {
  expect(findCircles([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')])).toEqual([]);
});
