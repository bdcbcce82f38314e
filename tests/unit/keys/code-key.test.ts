import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeKey } from '@/lib/keys/code-key';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const PROGRAM = {
  'app/page.tsx': 'page',
  'components/views/home-view.tsx': 'view',
  'lib/status.ts': 'rule',
  'browser/core.ts': 'script',
  'public/favicon.svg': 'picture',
  'scripts/build-site.ts': 'step',
  'next.config.ts': 'settings',
  'tailwind.config.ts': 'colours',
  'package-lock.json': '"next": "16.4.6"',
  'node_modules/.package-lock.json': '"next": "16.4.6"',
};
const MACHINE = { node: '20.20.2', timeZone: 'Asia/Shanghai' };

test('the same program on the same kind of machine has one key', () => {
  expect(codeKey(temporaryFolder(PROGRAM), MACHINE)).toBe(codeKey(temporaryFolder(PROGRAM), { ...MACHINE }));
});

test.each(Object.keys(PROGRAM))('a change in %s changes it', (path) => {
  const folder = temporaryFolder(PROGRAM);
  const before = codeKey(folder, MACHINE);
  writeFileSync(join(folder, path), 'changed');
  expect(codeKey(folder, MACHINE)).not.toBe(before);
});

test('another version of Node changes it; a test, a guide or the content does not', () => {
  const folder = temporaryFolder(PROGRAM);
  const before = codeKey(folder, MACHINE);
  expect(codeKey(folder, { ...MACHINE, node: '22.0.0' })).not.toBe(before);
  expect(codeKey(temporaryFolder({ ...PROGRAM, 'tests/a.test.ts': '', 'README.md': '' }), MACHINE)).toBe(
    before,
  );
});

// What is neither part of the program nor known to leave the built site alone.
const NO_PART =
  /^(?:\..*|LICENSE|README\.md|biome\.json|content|deploy|desk|docs|next-env\.d\.ts|node_modules|out.*|playwright\.config\.ts|site-.*|test-results|tests|.*\.tsbuildinfo|vitest\.config\.ts|sheet-.*)$/;

test('every file and folder of the repository counts, or is known to change no page', () => {
  const folder = temporaryFolder();
  const empty = codeKey(folder, MACHINE);
  for (const name of readdirSync('.').filter((each) => !NO_PART.test(each)))
    expect(codeKey(temporaryFolder({ [name]: '' }), MACHINE), name).not.toBe(empty);
});
