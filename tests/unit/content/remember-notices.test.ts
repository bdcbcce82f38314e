import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { rememberNotices } from '@/lib/content/remember-notices';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

const FOLDER = 'content/notices/2026-library';

function site() {
  const root = copyContent(LIFE_CONTENT);
  onTestFinished(() => rmSync(root, { recursive: true }));
  return { root, issue: join(root, FOLDER, 'issues/01.md'), read: rememberNotices() };
}

test('a notice of which no file has changed is the same one', () => {
  const { root, read } = site();
  const first = read(root, FOLDER, new Report());
  expect(first).toEqual(readNotice(root, FOLDER, new Report()));
  expect(read(root, FOLDER, new Report())).toBe(first);
});

test('a saved file is read, and a fault is reported at every reading until it is cured', () => {
  const { root, issue, read } = site();
  read(root, FOLDER, new Report());
  const text = readFileSync(issue, 'utf8');
  writeFileSync(issue, text.replace('heading:', 'header:'));
  for (const _ of [1, 2]) {
    const report = new Report();
    expect(read(root, FOLDER, report)).toBeNull();
    const own = new Report();
    readNotice(root, FOLDER, own);
    expect(report.faults).toEqual(own.faults);
    expect(report.faults.length).toBeGreaterThan(0);
  }
  writeFileSync(issue, text);
  const report = new Report();
  expect(read(root, FOLDER, report)).not.toBeNull();
  expect(report.faults).toEqual([]);
});

test('what it is read against counts as well', () => {
  const { root, read } = site();
  const first = read(root, FOLDER, new Report(), { hosts: ['library.example.com'] });
  expect(read(root, FOLDER, new Report(), { hosts: ['library.example.com'] })).toBe(first);
  expect(read(root, FOLDER, new Report(), { hosts: [] })).not.toBe(first);
});
