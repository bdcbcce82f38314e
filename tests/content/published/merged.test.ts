import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { readContent } from '@/lib/content/read-content';
import { addToRecord } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { scriptRunner } from '@/tests/fixtures/run-script';

const ISSUE = 'content/notices/2025-archive/issues/05.md';
const runRecord = scriptRunner('publish-record');
let folder = '';
const content = (): string => join(folder, 'content');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

function git(...args: string[]): number | null {
  const isolated = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const identity = ['-c', 'user.name=clerk', '-c', 'user.email=clerk@example.gov.cn'];
  return spawnSync('git', ['-C', folder, ...identity, ...args], { env: isolated }).status;
}

// A release of the content as it is, without its pages.
function release(): string {
  const { published, notices } = readContent(content());
  const record = formatPublished(addToRecord(published, publishable(notices)));
  return exportFolder(new Map([[`/${recordFile}`, record]]));
}

const entriesIn = (text: string): number => text.split('\n').filter((line) => line.startsWith('  ')).length;

// What is printed when a merge has lost no entry.
const nothingNew = (): string =>
  `content/published.yaml：新登记 0 个网址，共 ${entriesIn(read('content/published.yaml'))} 个。\n`;

const recordFrom = (from: string) => runRecord(['--from', from], { CONTENT_DIR: content() });

function commitRecorded(format: (text: string) => string): void {
  expect(recordFrom(release()).status).toBe(0);
  write('content/published.yaml', format(read('content/published.yaml')));
  expect([git('add', '-A'), git('commit', '-qm', 'record')]).toEqual([0, 0]);
}

const writeUpdate = (): void =>
  write(ISSUE, read(ISSUE).replace('sharedText: true\n', `sharedText: true\n${UPDATE}`));
const UPDATE = 'updates:\n  - date: 2026-09-01\n    text: 已验收。\n    source: 示例市档案馆\n';
const ERRATUM = 'errata:\n  - date: 2026-09-02\n    from: 宣传不够\n    to: 宣讲不够\n    reason: 抄错。\n';

// Two branches, of which one records an update and the other an erratum of the same issue: their lines are neighbours.
function mergeTwo(format: (text: string) => string = (text) => text): number | null {
  git('init', '-qb', 'main');
  commitRecorded(format);
  git('checkout', '-qb', 'update');
  writeUpdate();
  commitRecorded(format);
  git('checkout', '-q', 'main');
  const text = read(ISSUE);
  write(ISSUE, text.replace('heading: （一）制度宣传不够', `${ERRATUM}heading: （一）制度宣讲不够`));
  commitRecorded(format);
  return git('merge', '-q', '--no-edit', 'update');
}

const RECORDED = ['05/#e-1: 2026-09-02', '05/#u-2026-09-01: 2026-09-01'];
const recorded = (): string[] => RECORDED.filter((words) => read('content/published.yaml').includes(words));

beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two branches that recorded neighbouring lines are merged without conflict, and both are recorded', () => {
  cpSync('.gitattributes', join(folder, '.gitattributes'));
  expect(mergeTwo()).toBe(0);
  expect(recorded()).toEqual(RECORDED);
  expect(reportOf(content())).toBe('');
  expect(recordFrom(release()).stdout).toBe(nothingNew());
  expect(reportOf(content())).toBe('');
});

test('where git leaves marks of a conflict, the check says what to do, and doing it is enough', () => {
  expect(mergeTwo()).toBe(1);
  const faults = reportOf(content()).split('\n').slice(1);
  expect(faults).toHaveLength(3);
  expect(faults[0]).toMatch(
    /^content\/published\.yaml 第 \d+ 行：这是 git 合并冲突的标记。登记只增加不减少，两边的行都要留：请只删去 <<<<<<<、=======、>>>>>>> 这几行标记；/,
  );
  const marked = read('content/published.yaml');
  write('content/published.yaml', marked.replaceAll(/^[<=>]{7}.*\n/gm, ''));
  expect(reportOf(content())).toBe('');
  const from = release();
  write('content/published.yaml', marked);
  expect(recordFrom(from).stdout).toBe(nothingNew());
  expect([recorded(), reportOf(content())]).toEqual([RECORDED, '']);
});

test('two records with a count, as they were written before, are merged too', () => {
  const asBefore = (text: string): string => {
    const lines = text.replaceAll(/ =[0-9a-f]{4}$/gm, '');
    return lines.replace('pages:', `entries: ${entriesIn(lines)}\npages:`);
  };
  cpSync('.gitattributes', join(folder, '.gitattributes'));
  expect(mergeTwo(asBefore)).toBe(0);
  // Each branch counted its own line alone.
  const merged = read('content/published.yaml');
  expect(merged).toContain(`\nentries: ${entriesIn(merged) - 1}\n`);
  expect([recorded(), reportOf(content())]).toEqual([RECORDED, '']);
  expect(recordFrom(release()).stdout).toBe(nothingNew());
  expect(read('content/published.yaml')).not.toContain('entries');
});
