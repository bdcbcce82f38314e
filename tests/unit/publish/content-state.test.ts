import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentState } from '@/lib/publish/content-state';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('the state changes with a file, and not with the record of what was published', () => {
  const folder = temporaryFolder({ 'site.yaml': 'name: a\n', 'published.yaml': 'pages:\n' });
  const before = contentState(folder);
  writeFileSync(join(folder, 'published.yaml'), 'pages:\n- /a/\n');
  expect(contentState(folder)).toBe(before);
  writeFileSync(join(folder, 'site.yaml'), 'name: another\n');
  expect(contentState(folder)).not.toBe(before);
});
