import { expect, test } from 'vitest';
import { frontMatter } from '@/lib/import/write/front-matter';

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
