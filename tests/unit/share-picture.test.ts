import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { sharePicturePath } from '@/lib/addresses';
import { tokens } from '@/tailwind.config';

test('the share picture is a PNG of 1200 × 630 in at most 40,000 bytes, red above and paper below', () => {
  const bytes = readFileSync(`public${sharePicturePath}`);
  const { width, height, data } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThanOrEqual(40_000);
  const colours = [0, height - 1].map((row) => {
    const at = row * width * 4;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  });
  expect(colours).toEqual([tokens.seal.light, tokens.paper.light]);
});
