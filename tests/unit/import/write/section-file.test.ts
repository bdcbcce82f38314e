import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { folderFiles } from '@/lib/import/write/folder-files';

const OPENING = '根据市委统一部署，市委巡察组开展了巡察，现将整改情况公布。';
const files = (...texts: string[]): ReadonlyMap<string, string | Uint8Array> =>
  folderFiles(
    parseNotice(
      ['某局关于巡察整改情况的通报', OPENING, ...texts].map((text, at) => ({ line: at + 1, text })),
    ),
    new TextEncoder().encode('原文'),
    null,
  );

test('a chapter states the status of its issues, which then have none of their own', () => {
  const written = files('一、已完成整改的问题', '1.学习不够深入。', '整改情况：甲。');
  expect(written.get('sections/1.md')).toBe(
    '---\nstatus:\n  - under: 一、已完成整改的问题\n    is: 已整改\n    basis: 通报写明\n---\n# 一、已完成整改的问题\n\n- [01](../issues/01.md)\n',
  );
  expect(written.get('issues/01.md')).toBe('---\nheading: 1.学习不够深入。\n---\n## 整改情况：\n\n甲。\n');
});

test('a chapter over issues without a status says so', () => {
  expect(files('一、整改情况', '1.学习不够深入。', '整改情况：甲。').get('sections/1.md')).toContain(
    'is: 未写明状态\n    basis: 未写明',
  );
});

test('an issue without text is marked, a promise without reasons is the deadline', () => {
  const written = files(
    '一、整改情况',
    '1.学习不够深入。',
    '整改情况：',
    '2.制度不健全。',
    '整改情况：预计2025年底完成。',
  );
  expect(written.get('issues/01.md')).toContain('withoutText: true');
  expect(written.get('issues/02.md')).toContain('deadline: 预计2025年底完成');
});

test('the source is the last file, and its digest is in the first', () => {
  const written = files('一、整改情况', '1.学习不够深入。', '整改情况：甲。');
  expect([...written.keys()].at(-1)).toBe('source.txt');
  expect(written.get('notice.md')).toMatch(/sourceSha256: [\da-f]{64}\n/);
});
