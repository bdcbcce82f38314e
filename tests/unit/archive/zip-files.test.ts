import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zipFiles } from '@/lib/archive/zip-files';

const files = (names: readonly string[]) => new Map(names.map((name) => [name, Buffer.from(`内容 ${name}`)]));

test('the zip has the files in one folder, sorted, dated by the day', async () => {
  const { files: entries } = await JSZip.loadAsync(
    await zipFiles('a', files(['y.txt', 'x.txt']), '2026-03-02'),
  );
  expect(Object.keys(entries)).toEqual(['a/x.txt', 'a/y.txt']);
  expect(await entries['a/x.txt']?.async('string')).toBe('内容 x.txt');
  expect(entries['a/x.txt']?.date.toISOString()).toBe('2026-03-02T00:00:00.000Z');
});

test('the same files give the same bytes, in whatever order they come', async () => {
  const [one, other] = await Promise.all([
    zipFiles('a', files(['x', 'y']), '2026-03-02'),
    zipFiles('a', files(['y', 'x']), '2026-03-02'),
  ]);
  expect(one.equals(other)).toBe(true);
});
