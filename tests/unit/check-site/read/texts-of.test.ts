import { expect, test } from 'vitest';
import { zipFiles } from '@/lib/archive/zip-files';
import { isInZip, textsOf } from '@/lib/check-site/read/texts-of';

test('files are read as texts, those in a zip below its path, with their byte-order marks', async () => {
  const inside = new Map([['notice.csv', Buffer.from('\uFEFF甲')]]);
  const zip = await zipFiles('2026-library', inside, '2026-03-02');
  const texts = await textsOf(
    new Map([
      ['/a.txt', Buffer.from('乙')],
      ['/notice.zip', zip],
    ]),
  );
  expect([...texts.keys()]).toEqual(['/a.txt', '/notice.zip', '/notice.zip/2026-library/notice.csv']);
  expect(texts.get('/a.txt')).toBe('乙');
  expect(texts.get('/notice.zip/2026-library/notice.csv')).toBe('\uFEFF甲');
});

test('a file in a zip is known by its path', () => {
  expect(['/notice.zip', '/notice.zip/a/b.txt'].map(isInZip)).toEqual([false, true]);
});
