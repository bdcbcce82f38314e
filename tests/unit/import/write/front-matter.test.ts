import { expect, test } from 'vitest';
import { frontMatter, inBrackets } from '@/lib/import/write/front-matter';

test('fields stand between fences, those without a value are left out', () => {
  expect(frontMatter({ title: '通报', issuer: undefined, parts: ['甲'] })).toBe(
    '---\ntitle: 通报\nparts:\n  - 甲\n---\n',
  );
});

test('a file without fields has no fences', () => {
  expect(frontMatter({ issuer: undefined })).toBe('');
});

test('a long text stays on one line, so that it can be compared with the notice', () => {
  const title = '关于 巡察 整改 '.repeat(20).trim();
  expect(frontMatter({ title })).toBe(`---\ntitle: ${title}\n---\n`);
});

test('words in brackets stand in one line, an empty list too', () => {
  const fields = { some: inBrackets(['政策调整', '编制受限']), none: inBrackets([]) };
  expect(frontMatter(fields)).toBe('---\nsome: [政策调整, 编制受限]\nnone: []\n---\n');
});
