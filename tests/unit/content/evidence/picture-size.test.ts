import { expect, test } from 'vitest';
import { pictureSize } from '@/lib/content/evidence/picture-size';
import { pngFile } from '@/tests/fixtures/evidence/png-file';

const webp = (chunk: string, data: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${chunk}\0\0\0\0`, 'latin1'), Buffer.from(data)]);
// SOI, a comment, filling, and a frame of 321 × 123.
const jpeg = (frame: number): Buffer =>
  Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 4, 0xff, 0xc0, 0xff, 0xff, frame, 0, 11, 8, 0, 123, 1, 65, 1]);

test.each([
  ['PNG', pngFile(321, 123), 'png'],
  ['baseline JPEG', jpeg(0xc0), 'jpeg'],
  ['progressive JPEG', jpeg(0xc2), 'jpeg'],
  ['lossy WebP', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 65, 1, 123, 0]), 'webp'],
  ['lossless WebP', webp('VP8L', [0x2f, 320 & 0xff, (320 >> 8) | ((122 & 3) << 6), 122 >> 2, 0]), 'webp'],
  ['extended WebP', webp('VP8X', [0, 0, 0, 0, 65 - 1, 1, 0, 122, 0, 0]), 'webp'],
] as const)('the size of a %s is read', (_, bytes, format) => {
  expect(pictureSize(bytes, format)).toEqual({ width: 321, height: 123 });
});

test.each([
  ['cut off', pngFile().subarray(0, 20), 'png'],
  ['without height', pngFile(8, 6).fill(0, 20, 24), 'png'],
  ['without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'jpeg'],
  ['with other bytes after its head', Buffer.from([0xff, 0xd8, 0, 0, 0, 0]), 'jpeg'],
  ['of an unknown chunk', webp('ABCD', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'webp'],
] as const)('a picture %s has none', (_, bytes, format) => {
  expect(pictureSize(bytes, format)).toBeNull();
});
