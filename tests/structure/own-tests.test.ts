import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNode, type Node, type SourceFile, sourceFiles } from './source-files';

// Shorter ones only name or pass on what others do.
const FEWEST_LINES = 8;

const isFunction = ({ type }: Node): boolean => /^(?:Arrow)?Function/.test(type);

// True for a file that exports a function, an object with functions, or a schema.
function holdsRule({ nodes, text }: SourceFile): boolean {
  if (text.trimEnd().split('\n').length < FEWEST_LINES) return false;
  const exported = nodes
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .map(({ declaration }) => declaration)
    .filter(isNode);
  return nodes
    .filter((node) => isFunction(node) || node.type === 'CallExpression')
    .some((node) => exported.some(({ start, end }) => start <= node.start && node.end <= end));
}

const ownTest = (path: string): string => path.replace(/^lib\/(.+)\.ts$/, 'tests/unit/$1.test.ts');

test('each file of lib with a rule has a test of its own name', () => {
  const untested = sourceFiles('lib').filter((file) => holdsRule(file) && !existsSync(ownTest(file.path)));
  expect(untested.map(({ path }) => path)).toEqual([]);
});
