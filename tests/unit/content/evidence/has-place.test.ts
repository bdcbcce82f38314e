import { expect, test } from 'vitest';
import { hasPlace } from '@/lib/content/evidence/has-place';
import { jpegFile } from '@/tests/fixtures/evidence/jpeg-file';

const GPS = 0x8825;

test.each([
  ['little-endian, as most telephones write', jpegFile({ tag: GPS }), true],
  ['big-endian', jpegFile({ tag: GPS, order: 'MM' }), true],
  ['without a place', jpegFile({ tag: 0x8769 }), false],
  ['with other data of that kind', jpegFile({ tag: GPS, name: 'XMP ' }), false],
  ['cut off', jpegFile({ tag: GPS }).subarray(0, 30), false],
  ['without any data', Buffer.from([0xff, 0xd8, 0xff, 0xda]), false],
])('a photograph %s', (_, bytes, expected) => {
  expect(hasPlace(bytes)).toBe(expected);
});
