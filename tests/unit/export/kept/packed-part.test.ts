import { expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { packPart, unpackPart } from '@/lib/export/kept/packed-part';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text), sum: sha256(text) });
const part = {
  scripts: ['core', 'aloud'],
  files: [file('a/index.html', '改'), file('a/empty.txt', ''), file('a/b.png', '\u0000png')],
};

test('a part is read as it was packed', () => {
  expect(unpackPart(packPart(part))).toEqual(part);
  expect(unpackPart(packPart({ scripts: [], files: [] }))).toEqual({ scripts: [], files: [] });
});

test('a part that is cut short or changed anywhere is none', () => {
  const packed = packPart(part);
  for (let length = 0; length < packed.length; length += 1)
    expect(unpackPart(packed.subarray(0, length))).toBeNull();
  for (let at = 0; at < packed.length; at += 1) {
    const changed = Buffer.from(packed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(unpackPart(changed)).toBeNull();
  }
});
