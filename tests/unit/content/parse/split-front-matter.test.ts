import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';

const split = (text: string) => splitFrontMatter({ path: 'a.md', text }, new Report());

test('the body keeps the line numbers of the file', () => {
  expect(split('---\na: 1\nb: 2\n---\n# 甲\n')).toEqual({
    path: 'a.md',
    yaml: '\na: 1\nb: 2',
    body: '\n\n\n\n# 甲\n',
  });
});

test('a file without fields is all body', () => {
  expect(split('# 甲\n')).toEqual({ path: 'a.md', yaml: '', body: '# 甲\n' });
});

test('the same text read twice is split twice', () => {
  const text = '---\na: 1\n---\n甲\n';
  expect(split(text)).toEqual(split(text));
  expect(split(text)).not.toBe(split(text));
});

test.each([
  '---js\n{ a: 1 }\n---\n',
  '---json\n{}\n---\n',
  '---\na: 1\n',
  'a: 1\n---\n甲\n',
  '---\na: 1\n---\n甲\n---\n',
])('%j is refused', (text) => {
  const report = new Report();
  expect(splitFrontMatter({ path: 'a.md', text }, report)).toBeNull();
  expect(report.faults).toHaveLength(1);
});
