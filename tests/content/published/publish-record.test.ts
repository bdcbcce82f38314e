import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { scriptRunner } from '@/tests/fixtures/run-script';

let folder = '';
beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = scriptRunner('publish-record');
const recordFile = (): string => join(folder, 'content/published.yaml');

function publishRecord() {
  const { status, stdout } = run([], { CONTENT_DIR: join(folder, 'content') });
  return { status, last: stdout.trim().split('\n').at(-1) };
}

test('new entries are written and counted; a second run finds none', () => {
  expect(publishRecord()).toEqual({
    status: 0,
    last: 'content/published.yaml：新登记 49 个网址，共 49 个。',
  });
  const first = readFileSync(recordFile(), 'utf8');
  expect(first).toContain('  /notices/2026-library/issues/04/#u-2026-11-15: 2026-11-15 ');
  expect(publishRecord().last).toBe('content/published.yaml：新登记 0 个网址，共 49 个。');
  expect(readFileSync(recordFile(), 'utf8')).toBe(first);
});

test('content with faults is not recorded', () => {
  rmSync(join(folder, 'content/about.md'));
  expect(publishRecord().status).toBe(1);
  expect(existsSync(recordFile())).toBe(false);
});

test('a new official site gets its record before it is published', () => {
  const site = join(folder, 'content/site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8')
      .replace('official: false', 'official: true')
      .replace('http://localhost:3000', 'https://www.example.gov.cn'),
  );
  expect(reportOf(join(folder, 'content'))).not.toBe('');
  expect(publishRecord().status).toBe(0);
  expect(readFileSync(recordFile(), 'utf8')).toContain('\nentries: 49\n');
  expect(reportOf(join(folder, 'content'))).toBe('');
});
