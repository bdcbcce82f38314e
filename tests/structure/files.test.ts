import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { isNode, type Node, type SourceFile, sourceFiles } from './source-files';

const LIB = sourceFiles('lib');
const COMPONENTS = sourceFiles('components');
const APP = sourceFiles('app');
const DESK = sourceFiles('desk');

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
const stem = ({ path }: SourceFile): string => basename(path).replace(/\.tsx?$/, '');

// The declarations that a file exports: functions, classes, types, variables.
const exportsOf = ({ nodes }: SourceFile): Node[] =>
  nodes
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .map(({ declaration }) => declaration)
    .filter(isNode);

function namesIn({ id, declarations }: Node): string[] {
  if (isNode(id)) return [String(id.name)];
  return Array.isArray(declarations) ? declarations.filter(isNode).flatMap(namesIn) : [];
}

const isNamedAfterAnExport = (file: SourceFile): boolean =>
  exportsOf(file).flatMap(namesIn).map(kebab).includes(stem(file));

test('a component file is named after its component', () => {
  expect(COMPONENTS.filter((file) => !isNamedAfterAnExport(file)).map(({ path }) => path)).toEqual([]);
});

// lib/dates.ts and lib/notice/status-words.ts hold several small functions about one thing.
test('a file of lib or desk with one function is named after it; one word or several functions may share a topic', () => {
  const isTopic = (file: SourceFile): boolean =>
    !stem(file).includes('-') || exportsOf(file).filter(({ type }) => !type.startsWith('TS')).length > 1;
  const wrong = [...LIB, ...DESK].filter((file) => !isNamedAfterAnExport(file) && !isTopic(file));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 200 lines', () => {
  const long = [...LIB, ...COMPONENTS, ...APP, ...DESK, ...sourceFiles('scripts')]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});

test('no type is asserted and none is left open', () => {
  const silenced = [...LIB, ...COMPONENTS, ...APP, ...DESK].flatMap(({ path, text, nodes }) =>
    nodes
      .filter(({ type }) => /^TS(AsExpression|TypeAssertion|NonNullExpression|AnyKeyword)$/.test(type))
      .map(({ start, end }) => text.slice(start, end))
      .filter((code) => !/\bas const$/.test(code))
      .map((code) => `${path}: ${code}`),
  );
  expect(silenced).toEqual([]);
});

test('every function exported by lib or desk has a doc comment', () => {
  const silent = [...LIB, ...DESK].flatMap(({ path, text, nodes }) =>
    nodes
      .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && isNode(declaration))
      .filter(({ declaration }) => isNode(declaration) && declaration.type === 'FunctionDeclaration')
      .filter(({ start }) => !text.slice(0, start).trimEnd().endsWith('*/'))
      .map(({ declaration }) => `${path}: ${isNode(declaration) ? namesIn(declaration) : ''}`),
  );
  expect(silent).toEqual([]);
});

// The rules are in lib; what grows beyond this would be a second program.
test('the desk stays small', () => {
  const lines = DESK.map(({ text }) => text.trimEnd().split('\n').length);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3500);
});
