import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { readInput } from '@/lib/import/read-input';
import { writeFolder } from '@/lib/import/write/write-folder';
import { corpusCases } from '@/tests/fixtures/import/corpus-case';
import { generatedNotice } from '@/tests/fixtures/notices/generated-notice';
import { bureau, bureaus } from '@/tests/fixtures/notices/sample';
import fc from '@/tests/fixtures/property';

const content = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(content, { recursive: true }));

// what a text that stops early or has no title leaves to the editor
const EDITORS = ['title', 'titleLines', 'shortTitle', 'issuer', 'published', 'asOf'];

test.each(corpusCases().filter(({ expected }) => expected.verdict === 'import'))(
  'the content reader accepts the folder of text $name, except for fields that the text does not print',
  async ({ name, path, expected }) => {
    const imported = importNotice(await readInput(path), NO_ANSWERS, [bureau]);
    if (imported.kind !== 'ready') throw new Error(`text ${name} was not imported`);
    writeFolder(content, `corpus-${name}`, imported.files);
    const report = new Report();
    const read = readNotice(content, `notices/corpus-${name}`, report, { bureaus });
    const others = report.faults.filter(({ field }) => field === undefined || !EDITORS.includes(field));
    expect(others).toEqual([]);
    if (report.faults.length === 0) expect(read?.notice.issues).toHaveLength(expected.issues.length);
    expect(report.faults.length > 0).toBe(expected.title === null || expected.published === null);
  },
);

test('the content reader accepts folders of generated notices, except for missing reasons and times', () => {
  const notices = fc.sample(generatedNotice, { numRuns: 40, seed: 2026 });
  for (const [index, { text }] of notices.entries()) {
    const imported = importNotice(readTxt(new TextEncoder().encode(text)), NO_ANSWERS, [bureau]);
    if (imported.kind !== 'ready') throw new Error(`notice ${index} was not imported`);
    writeFolder(content, `generated-${index}`, imported.files);
    const report = new Report();
    readNotice(content, `notices/generated-${index}`, report, { bureaus });
    const others = report.faults.filter(({ field = '' }) => !/^published$|reasons$/.test(field));
    expect(others).toEqual([]);
  }
});
