import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/fault';
import { readApprovedSource } from '@/lib/content/read-approved-source';
import { noticeFile, REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

test('the source of a notice is read as it is', () => {
  const bytes = readApprovedSource(REAL_CONTENT, { slug: '2025-xuncha' });
  expect(Buffer.from(bytes).toString('utf8')).toBe(noticeFile('source.txt'));
});

test('a notice without a source is a fault', () => {
  expect(() => readApprovedSource(REAL_CONTENT, { slug: 'none' })).toThrow(ContentError);
});
