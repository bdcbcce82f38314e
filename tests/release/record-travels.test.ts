import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { readContent } from '@/lib/content/read-content';
import { addToRecord } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { releaseFolder } from '@/lib/release/release-folder';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { BY } from './run-by';

const runRecord = scriptRunner('publish-record');
const ISSUE = 'notices/2026-library/issues/01.md';
const UPDATE = '  - date: 2026-09-01\n    text: 已完成。\n    source: 示例市图书馆\n    status: 已整改\n';
const ADDRESS = '/notices/2026-library/issues/01/#u-2026-09-01';

let folder = '';
let older = '';
const content = (): string => join(folder, 'content');
const dir = (): string => join(folder, 'site');
const read = (path: string): string => readFileSync(join(content(), path), 'utf8');
const edit = (path: string, from: string, to: string): void => {
  expect(read(path)).toContain(from);
  writeFileSync(join(content(), path), read(path).replace(from, to));
};

// Releases what the build of the content would have in it beside the pages.
function release(replace?: string): string[] {
  const { published, notices } = readContent(content());
  const record = formatPublished(addToRecord(published, publishable(notices)));
  const finished = exportFolder(new Map([[`/${recordFile}`, record]]));
  return releaseFolder({ finished, dir: dir(), now: 0, by: BY, replace }).notes;
}

const record = (...args: string[]) => runRecord(args, { CONTENT_DIR: content() });

// A notice is released and recorded, then an update of it.
beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
  release();
  expect(record('--from', dir()).status).toBe(0);
  older = copyContent(content());
  edit(ISSUE, '    source: 示例市图书馆\n', `    source: 示例市图书馆\n${UPDATE}`);
  release();
  expect(record('--from', dir()).stdout).toContain('新登记 1 个网址');
});
afterEach(() => {
  for (const path of [folder, older]) rmSync(path, { recursive: true });
});

const LOST = `公开过的 1 处没有了：${ADDRESS}。没有发布。`;

describe.skipIf(process.platform === 'win32')('the record of the served release', () => {
  test('refuses content that has gone back to an older commit, and says how to find what is missing', () => {
    rmSync(content(), { recursive: true });
    cpSync(join(older, 'content'), content(), { recursive: true });
    expect(reportOf(content())).toBe('');
    expect(() => release()).toThrow(LOST);
    expect(record('--from', dir()).status).toBe(0);
    expect(reportOf(content())).toContain(
      '2026-09-01 的更新已经公开，现在没有了。请在 notices/2026-library/issues/01.md 里恢复；有新情况，请另写一条。',
    );
  });

  test('refuses an update that was deleted together with its line', () => {
    edit(ISSUE, UPDATE, '');
    edit('published.yaml', read('published.yaml').match(/.*#u-2026-09-01.*\n/)?.[0] ?? '', '');
    expect(reportOf(content())).toBe('');
    expect(() => release()).toThrow(LOST);
  });

  test('refuses an update that was deleted together with its line while entries was lowered', () => {
    edit(ISSUE, UPDATE, '');
    const before = read('published.yaml').replaceAll(/ =[0-9a-f]{4}$/gm, '');
    const lines = before.replace(/.*#u-2026-09-01.*\n/, '').replace('pages:', 'entries: 49\npages:');
    writeFileSync(join(content(), 'published.yaml'), lines);
    expect(reportOf(content())).toBe('');
    expect(() => release()).toThrow(LOST);
  });

  test('refuses a text that was changed under a record made anew, which the release restores', () => {
    rmSync(join(content(), 'published.yaml'));
    expect(record('--first').status).toBe(0);
    edit(ISSUE, '    text: 已完成。\n', '    text: 已经完成。\n');
    expect(reportOf(content())).toBe('');
    expect(() => release()).toThrow(`公开过的 1 处变了：${ADDRESS}。没有发布。`);
    expect(record('--from', dir()).status).toBe(0);
    expect(reportOf(content())).toContain('2026-09-01 的更新与公开时不同。');
    edit(ISSUE, '    text: 已经完成。\n', '    text: 已完成。\n');
    expect(release()).toEqual([]);
  });

  test('is the same before and after it is recorded, so that recording changes no digest', () => {
    expect(release()).toEqual([]);
    expect(readFileSync(join(dir(), 'current', recordFile), 'utf8')).toBe(read('published.yaml'));
  });
});
