import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { makeSbom, withLock } from '@/scripts/audit/make-sbom';

test('the list names the packages of a build, and the lock file that it is of', () => {
  const sbom = JSON.parse(makeSbom() ?? '');
  const names = sbom.components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['next', 'zod', 'gray-matter']));
  expect(names).not.toContain('vitest');
  const lock = sha256(readFileSync('package-lock.json', 'utf8'));
  expect(sbom.metadata.properties).toEqual([{ name: 'package-lock.json SHA-256', value: lock }]);
});

test('what is no such list is not passed on', () => {
  expect(() => withLock('{}', '')).toThrow('bomFormat');
});
