import { expect, test } from 'vitest';
import type { Part } from '@/lib/export/kept/part';
import { partsOf } from '@/lib/export/kept/parts-of';

const part = (...folders: string[]): Part => ({ key: folders.join(), folders, added: () => [] });

test('a file belongs to the part with its folder, under old names too', () => {
  const [first, second] = [part('notices/a/', 'notices/old/'), part('notices/ab/')];
  const files = [
    'index.html',
    'notices/a/index.html',
    'notices/a/issues/01/index.html',
    'notices/ab/index.html',
    'notices/index.html',
    'notices/old/index.html',
  ];
  const { ofParts, others } = partsOf(files, [first, second]);
  expect([...ofParts]).toEqual([
    [first, ['notices/a/index.html', 'notices/a/issues/01/index.html', 'notices/old/index.html']],
    [second, ['notices/ab/index.html']],
  ]);
  expect(others).toEqual(['index.html', 'notices/index.html']);
});
