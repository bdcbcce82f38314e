import { expect, test } from 'vitest';
import { builtName, nameByList } from '@/lib/release/folder/built-name';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('the name of a built folder comes from its list alone', () => {
  const one = temporaryFolder({ SHA256SUMS: 'list\n', 'index.html': 'a' });
  const other = temporaryFolder({ SHA256SUMS: 'list\n', 'index.html': 'b' });
  expect(nameByList(one)).toMatch(/^[0-9a-f]{16}$/);
  expect(builtName(one)).toBe(nameByList(other));
});

test('a folder without a list has no name, and as a built folder it is refused with the cure', () => {
  const folder = temporaryFolder({ 'index.html': '' });
  expect(nameByList(folder)).toBeNull();
  expect(() => builtName(folder)).toThrow(`${folder} 里没有 SHA256SUMS。请先运行 npm run build。`);
});
