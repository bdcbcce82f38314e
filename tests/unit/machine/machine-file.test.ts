import { expect, test } from 'vitest';
import { bytesOf, ofDataFile, ofLongFile, underEveryName } from '@/lib/machine/machine-file';
import { textAt } from '@/tests/fixtures/machine/machine-content';

const file = ofDataFile({ path: '/notices/a/b/c.json', type: '', format: '', about: '', body: '改' });

test('text is written in UTF-8', () => {
  expect([...bytesOf('改')]).toEqual([0xe6, 0x94, 0xb9]);
});

test('files of a notice are below each of its names, the present one first', async () => {
  const files = underEveryName({ slug: 'a', formerly: ['old', 'older'] }, [file]);
  expect(files.map(({ path }) => path)).toEqual([
    '/notices/a/b/c.json',
    '/notices/old/b/c.json',
    '/notices/older/b/c.json',
  ]);
  expect(await textAt(files, '/notices/older/b/c.json')).toBe('改');
});

test('a long file is its pieces, made only when its bytes are asked for', async () => {
  const made: string[] = [];
  function* pieces() {
    for (const piece of ['改', '了']) {
      made.push(piece);
      yield piece;
    }
  }
  const long = ofLongFile({ path: '/data/a.csv', type: '', format: '', about: '', pieces });
  expect(made).toEqual([]);
  expect(await textAt([long], '/data/a.csv')).toBe('改了');
});
