import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBureaus } from '@/lib/content/bureaus/read-bureaus';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { rememberNotices } from '@/lib/content/remember-notices';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

const FOLDER = 'content/notices/2026-library';

function site() {
  const root = copyContent(LIFE_CONTENT);
  onTestFinished(() => rmSync(root, { recursive: true }));
  const bureaus = readBureaus(root, 'content', [], new Report());
  return { root, issue: join(root, FOLDER, 'issues/01.md'), read: rememberNotices(), bureaus };
}

test('a notice of which no file has changed is the same one', () => {
  const { root, read, bureaus } = site();
  const first = read(root, FOLDER, new Report(), { bureaus });
  expect(first?.notice).toEqual(readNotice(root, FOLDER, new Report(), { bureaus })?.notice);
  expect(read(root, FOLDER, new Report(), { bureaus })).toBe(first);
});

test('a saved file is read, and a fault is reported at every reading until it is cured', () => {
  const { root, issue, read, bureaus } = site();
  read(root, FOLDER, new Report(), { bureaus });
  const text = readFileSync(issue, 'utf8');
  writeFileSync(issue, text.replace('heading:', 'header:'));
  for (const _ of [1, 2]) {
    const report = new Report();
    expect(read(root, FOLDER, report, { bureaus })).toBeNull();
    const own = new Report();
    readNotice(root, FOLDER, own, { bureaus });
    expect(report.faults).toEqual(own.faults);
    expect(report.faults.length).toBeGreaterThan(0);
  }
  writeFileSync(issue, text);
  const report = new Report();
  expect(read(root, FOLDER, report, { bureaus })).not.toBeNull();
  expect(report.faults).toEqual([]);
});

test('what it is read against counts as well', () => {
  const { root, read, bureaus } = site();
  const first = read(root, FOLDER, new Report(), { bureaus, hosts: ['library.example.com'] });
  expect(read(root, FOLDER, new Report(), { bureaus, hosts: ['library.example.com'] })).toBe(first);
  expect(read(root, FOLDER, new Report(), { bureaus, hosts: [] })).not.toBe(first);
  const none = { bureaus: [], slugs: [], isWhole: true };
  expect(read(root, FOLDER, new Report(), { bureaus: none, hosts: [] })).toBeNull();
});
