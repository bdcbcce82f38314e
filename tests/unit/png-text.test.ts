import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { readPngText, withPngText } from '@/lib/png-text';
import { pngFile } from '@/tests/fixtures/evidence/png-file';

test('a text is found again under its keyword, and the picture is the same', () => {
  const plain = pngFile();
  const described = Buffer.from(withPngText(plain, 'Description', '某市图书局 “公开”'));
  expect(readPngText(described, 'Description')).toBe('某市图书局 “公开”');
  expect(readPngText(described, 'Title')).toBeNull();
  // pngjs refuses a chunk whose checksum is wrong.
  expect(PNG.sync.read(described).data.equals(PNG.sync.read(plain).data)).toBe(true);
});

test.each([
  ['a PNG without a text', pngFile()],
  ['no PNG', Buffer.from('<svg></svg>')],
  ['a PNG that is cut off', Buffer.from(withPngText(pngFile(), 'Description', '公开')).subarray(0, -20)],
])('%s has none', (_, bytes) => {
  expect(readPngText(bytes, 'Description')).toBeNull();
});

test('only a PNG gets a text', () => {
  expect(() => withPngText(Buffer.from('GIF89a'), 'Description', '公开')).toThrow('these bytes are no PNG');
});
