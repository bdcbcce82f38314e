import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptFiles } from '@/lib/export/kept/kept-files';
import { searchOf } from '@/scripts/build/search-of';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const slip = { notice: '2026-library', printed: '偏短', reads: '偏短缺' };

// What builds of one notice make, one after another, in the same folder of kept files.
function builds() {
  const before = process.env.MOST_SCANNED;
  process.env.MOST_SCANNED = '0';
  onTestFinished(() => {
    if (before === undefined) delete process.env.MOST_SCANNED;
    else process.env.MOST_SCANNED = before;
  });
  const folder = temporaryFolder();
  const kept = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('key'));
  const build = async (name: string, slips = [slip]) => {
    const files = keptFiles(folder, name);
    const made = searchOf({ notices: [notice([issue()])], slips }, new Map([['2026-library', 'key']]), files);
    return Promise.all(made.map(async ({ path, make }) => `${path} ${Buffer.from(await make())}`));
  };
  return { build, kept: () => kept().map((path) => join(folder, path)) };
}

test('the index of a notice is taken from an earlier build by its key, and the files are the same', async () => {
  const { build, kept } = builds();
  const first = await build('1');
  expect(kept()).toHaveLength(1);
  // The same key stands for the same slips: that they are not looked at shows where the index comes from.
  expect(await build('2', [])).toEqual(first);
  expect(first.join()).toContain('偏短缺');
});

test('one that was damaged on the disk is made again', async () => {
  const { build, kept } = builds();
  const first = await build('1');
  const [path = ''] = kept();
  writeFileSync(path, readFileSync(path, 'utf8').replace('偏短缺', '偏长'));
  expect(await build('2')).toEqual(first);
});
