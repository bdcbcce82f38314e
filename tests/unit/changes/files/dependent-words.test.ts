import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEPENDENT_PHRASES, DEPENDENT_WORDS } from '@/lib/changes/files/dependent-words';
import { REASONS_TERM } from '@/lib/reasons';

const read = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('the program still says every word that may come and go with facts', () => {
  const program = ['app', 'browser', 'components', 'lib/notice', 'lib/data', 'lib/search']
    .map(read)
    .concat(REASONS_TERM)
    .join('\n');
  for (const words of [...DEPENDENT_WORDS, ...DEPENDENT_PHRASES]) expect(program).toContain(words);
});
