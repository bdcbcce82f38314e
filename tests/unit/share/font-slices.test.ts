import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MISSING, missingIn, printable, slicesFor } from '@/lib/share/font-slices';

test('each character is in a slice of the font, each slice is named once and is a file', () => {
  const names = slicesFor(`莆田市司法局 43 个问题（2025年），“已整改”${MISSING}`);
  expect(names).toEqual([...new Set(names)]);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names)
    expect(
      existsSync(`node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-${name}-700-normal.woff`),
      name,
    ).toBe(true);
  expect(slicesFor('\n')).toEqual([]);
  expect(slicesFor(' ')).toHaveLength(1);
});

test('a character that the font has not is named, and a sign is printed in its place', () => {
  expect(missingIn('陈𬱖、𬱖公')).toEqual(['𬱖']);
  expect(printable('陈𬱖 公')).toBe(`陈${MISSING} 公`);
  expect(missingIn(MISSING)).toEqual([]);
});
