import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { readContent } from '@/lib/content/read-content';
import { countEntries } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

let folder = '';
beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = scriptRunner('publish-record');
const ownFile = (): string => join(folder, 'content/published.yaml');
const recorded = (): string => readFileSync(ownFile(), 'utf8');
const all = publishable(readContent(LIFE_CONTENT).notices);
const released = formatPublished(all);
const total = countEntries(all);
const release = (inner = ''): string => exportFolder(new Map([[`/${recordFile}`, released]]), inner);

function publishRecord(...args: string[]) {
  const { status, stdout, stderr } = run(args, { CONTENT_DIR: join(folder, 'content') });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

test('what a release published is written and counted; a second run finds nothing new', () => {
  const from = release('current/');
  expect(publishRecord('--from', from)).toEqual({
    status: 0,
    lines: [`content/published.yaml：新登记 ${total} 个网址，共 ${total} 个。`],
  });
  expect(recorded()).toBe(released);
  expect(publishRecord('--from', from).lines).toEqual([
    `content/published.yaml：新登记 0 个网址，共 ${total} 个。`,
  ]);
  expect(recorded()).toBe(released);
  expect(reportOf(join(folder, 'content'))).toBe('');
});

test('a finished out/ that somebody else published is recorded in the same way, and no other file is left', () => {
  const before = readdirSync(join(folder, 'content'));
  expect(publishRecord('--from', release()).status).toBe(0);
  expect(readdirSync(join(folder, 'content')).sort()).toEqual([...before, 'published.yaml'].sort());
});

test('what is written in the content but not released is not recorded', () => {
  const issue = join(folder, 'content/notices/2026-library/issues/01.md');
  const text = readFileSync(issue, 'utf8');
  const update = '  - date: 2026-09-01\n    text: 已完戍。\n    source: 示例市图书馆\n';
  writeFileSync(issue, text.replace(/(source: 示例市图书馆\n)/, `$1${update}`));
  expect(publishRecord('--from', release()).status).toBe(0);
  expect(recorded()).not.toContain('u-2026-09-01');
});

test('lines that were edited or deleted are restored from the release', () => {
  const edited = released
    .replace('2026-library/: 2026-03-02', '2026-library/: 2026-03-03')
    .replace(/.*issues\/01\/#m3: .*\n/, '');
  writeFileSync(ownFile(), edited);
  expect(publishRecord('--from', release())).toEqual({
    status: 0,
    lines: [
      '/notices/2026-library/：与发布的不同，已照发布的恢复。',
      `content/published.yaml：新登记 1 个网址，共 ${total} 个。`,
    ],
  });
  expect(recorded()).toBe(released);
});

test('a line that no release can restore stops the command', () => {
  const broken = `${released}  /notices/x/：已公开\n`;
  writeFileSync(ownFile(), broken);
  const { status, lines } = publishRecord('--from', release());
  expect([status, lines[0]]).toEqual([
    1,
    '这些行发布里没有，不能照它恢复，没有登记。请从 git 里恢复，多出来的请删去：',
  ]);
  expect(lines[1]).toMatch(/^content\/published\.yaml 第 \d+ 行：这一行不是登记的写法。/);
  expect(recorded()).toBe(broken);
});

test('a new official site gets an empty record before it is published, and only once', () => {
  const site = join(folder, 'content/site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8')
      .replace('official: false', 'official: true')
      .replace('http://localhost:3000', 'https://www.example.gov.cn'),
  );
  expect(reportOf(join(folder, 'content'))).not.toBe('');
  expect(publishRecord('--first').status).toBe(0);
  expect(reportOf(join(folder, 'content'))).toBe('');
  expect(publishRecord('--first')).toEqual({
    status: 1,
    lines: ['content/published.yaml 已经有了，没有改动。'],
  });
});

test.each([[[]], [['--from', '']], [['--first', '--from', 'out']], [['--all']]])(
  '%j is answered with the usage',
  (args) => {
    const { status, lines } = publishRecord(...args);
    expect([status, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(/^用法：npm run publish:record -- --from 发布的文件夹/);
    expect(existsSync(ownFile())).toBe(false);
  },
);

test('a folder without a record is refused', () => {
  expect(publishRecord('--from', temporaryFolder()).lines[0]).toMatch(/ 里没有登记：/);
});
