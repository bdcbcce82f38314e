import { expect, test } from 'vitest';
import { loadXml } from '@/lib/check-site/read/load-xml';

test('XML is read by selector', () => {
  expect(
    loadXml('<feed><title>甲</title><entry><title>乙</title></entry></feed>')?.('feed > title').text(),
  ).toBe('甲');
});

test.each(['', '甲', '<a><b></a>'])('%j is not XML', (text) => {
  expect(loadXml(text)).toBeNull();
});
