import { expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { parseNotice } from '@/lib/import/parse-notice';
import { folderFiles } from '@/lib/import/write/folder-files';

const SOURCE = new TextEncoder().encode('批准的原文');
const files = (...texts: string[]) =>
  folderFiles(parseNotice(texts.map((text, at) => ({ line: at + 1, text }))), SOURCE, null);

const NOTICE = [
  '某局关于巡察整改情况的通报',
  '根据市委统一部署，市委巡察组开展了巡察，现将整改情况公布。',
  '一、已完成整改的问题',
  '1.学习不够深入。',
  '整改情况：甲。',
  '2.制度不健全（正在整改）',
  '整改情况：乙。',
];

test('a folder has the notice, its sections and issues in order, and the source as it came', () => {
  const written = files(...NOTICE);
  expect([...written.keys()]).toEqual([
    'notice.md',
    'sections/0.md',
    'sections/1.md',
    'issues/01.md',
    'issues/02.md',
    'source.txt',
  ]);
  expect(written.get('source.txt')).toBe(SOURCE);
});

test('a notice without an opening has no file for one, and the numbers of the others stay', () => {
  const [title = '', , ...rest] = NOTICE;
  expect([...files(title, ...rest).keys()].slice(0, 2)).toEqual(['notice.md', 'sections/1.md']);
});

test('the notice holds the digest of the source', () => {
  expect(files(...NOTICE).get('notice.md')).toContain(`sourceSha256: ${sha256(SOURCE)}\n`);
});

test('only an issue whose heading does not state its status states it itself', () => {
  const written = files(...NOTICE);
  expect(written.get('issues/01.md')).not.toContain('status:');
  const unknown = files(...NOTICE.slice(0, 2), '一、整改情况', ...NOTICE.slice(3, 5));
  expect(unknown.get('issues/01.md')).not.toContain('status:');
  expect(written.get('issues/02.md')).toContain('status:\n  is: 正在整改\n  words: 正在整改\n');
});
