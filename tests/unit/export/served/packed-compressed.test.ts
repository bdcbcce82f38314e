import { expect, test } from 'vitest';
import { packCompressed, unpackCompressed } from '@/lib/export/served/packed-compressed';
import fc from '@/tests/fixtures/property';

const copies = { br: Buffer.from('brotli'), gz: Buffer.from('gzip') };

test('what is packed is unpacked again, empty or not', () => {
  const bytes = fc.uint8Array().map((values) => Buffer.from(values));
  fc.assert(
    fc.property(bytes, bytes, (br, gz) => {
      expect(unpackCompressed(packCompressed({ br, gz }))).toEqual({ br, gz });
    }),
  );
});

test('a file cut short at any byte, or with any byte changed, is refused', () => {
  const packed = packCompressed(copies);
  for (let at = 0; at < packed.length; at += 1) {
    expect(unpackCompressed(packed.subarray(0, at))).toBe(null);
    const changed = Buffer.from(packed);
    changed.writeUInt8(packed.readUInt8(at) ^ 1, at);
    expect(unpackCompressed(changed)).toBe(null);
  }
});
