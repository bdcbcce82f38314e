import { expect, test } from 'vitest';
import { firstRelease } from '@/lib/changes/first-release';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { exported, smallExport } from '@/tests/fixtures/small-export';

test('a first release lists its notices, settings, pages and files, and each has a cause', () => {
  const files = smallExport([notice([issue()])]);
  const changes = firstRelease(exported(files));
  const kinds = new Map<string, number>();
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect([kinds.get('notice'), kinds.get('setting'), kinds.get('assets')]).toEqual([1, 6, 1]);
  expect((kinds.get('page') ?? 0) + (kinds.get('file') ?? 0) + 1).toBe(files.size);
  expect(changes.filter(({ cause }) => cause === null)).toEqual([]);
});
