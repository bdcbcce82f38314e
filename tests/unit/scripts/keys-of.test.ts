import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameState, stateOf } from '@/scripts/build/keys-of';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FILES = { 'site.yaml': 'a', 'notices/one/notice.md': 'b', 'notices/two/issues/01.md': 'c' };

test('the same files have the same state', () => {
  expect(isSameState(stateOf(temporaryFolder(FILES)), stateOf(temporaryFolder(FILES)))).toBe(true);
});

test.each(['site.yaml', 'notices/one/notice.md', 'about.md', 'notices/three/notice.md'])(
  'a change of %s is another state',
  (path) => {
    const before = stateOf(temporaryFolder(FILES));
    expect(isSameState(before, stateOf(temporaryFolder({ ...FILES, [path]: 'changed' })))).toBe(false);
  },
);

test('a change in one notice leaves the digest of another as it is', () => {
  const folder = temporaryFolder(FILES);
  const before = stateOf(folder);
  writeFileSync(join(folder, 'notices/two/issues/01.md'), 'changed');
  const after = stateOf(folder);
  expect(after.notices.get('one')).toBe(before.notices.get('one'));
  expect(after.notices.get('two')).not.toBe(before.notices.get('two'));
  expect(after.rest).toBe(before.rest);
});

test('content that is not there has a state too, for the check that comes next', () => {
  expect([...stateOf(join(temporaryFolder(), 'absent')).notices]).toEqual([]);
});
