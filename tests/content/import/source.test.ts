import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readInput } from '@/lib/import/read-input';
import { asImported } from '@/tests/fixtures/notices/as-imported';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

// the one thing that an editor adds by judgement: why an issue is not finished
const withoutReasons = (text: string): string => text.replace(/reasons: \[.*\]/g, 'reasons: []');

// The fixtures name their bureau last, where no line numbers of other tests depend on it.
const bureauLast = (text: string): string => text.replace(/^(bureau: .*\n)((?:.*\n)*?)(?=---\n)/m, '$2$1');

function filesIn(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      // Staff add evidence later.
      .filter((name) => !name.startsWith('files/'))
      .sort()
  );
}

describe.each([
  ['the notice in the project', REAL_CONTENT, 'notices/2025-xuncha'],
  ['the small invented notice', VALID_CONTENT, 'notices/2026-library'],
])('%s', async (_, content, path) => {
  const folder = join(content, path);
  const { bureaus } = readContent(content);
  const imported = importNotice(await readInput(join(folder, 'source.txt')), NO_ANSWERS, bureaus);
  const files = imported.kind === 'ready' ? imported.files : new Map<string, string | Uint8Array>();

  test('its source is imported into the files that are in its folder', () => {
    expect(imported.kind).toBe('ready');
    expect([...files.keys()].sort()).toEqual(filesIn(folder));
  });

  test.each(filesIn(folder))('%s is what the import writes, but for the reasons', (name) => {
    const written = Buffer.from(files.get(name) ?? '').toString('utf8');
    const project = asImported(readFileSync(join(folder, name), 'utf8'));
    if (project !== null) expect(bureauLast(asImported(written) ?? '')).toBe(bureauLast(project));
  });
});

const ARCHIVE = join(LIFE_CONTENT, 'notices/2025-archive');

test('a notice of another form is imported into the files that the site is tested with, but for a title that it lacks', async () => {
  const answers = { ...NO_ANSWERS, leaveOut: new Set([1]) };
  const { bureaus } = readContent(LIFE_CONTENT);
  const imported = importNotice(await readInput(join(ARCHIVE, 'source.txt')), answers, bureaus);
  if (imported.kind !== 'ready') throw new Error('expected files');
  // the editor has supplied the title and written the issuer in full
  const withoutTitle = (text: string): string =>
    text.replace(/^(?:title|shortTitle|issuer|notPrinted): .*\n|^titleLines:\n {2}- .*\n/gm, '');
  expect([...imported.files.keys()].sort()).toEqual(filesIn(ARCHIVE));
  for (const [name, text] of imported.files) {
    const project = withoutTitle(withoutReasons(readFileSync(join(ARCHIVE, name), 'utf8')));
    expect(bureauLast(withoutTitle(Buffer.from(text).toString('utf8'))), name).toBe(bureauLast(project));
  }
});
