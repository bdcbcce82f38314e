import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { issue, notice, renumbered } from '@/tests/fixtures/notices/sample';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { altered, smallExport } from '@/tests/fixtures/small-export';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const changes = scriptRunner('sign-off/changes');
const sheet = scriptRunner('sign-off/sheet');
const before = smallExport([notice([issue()])]);
const named = smallExport([notice([issue()])], {
  site: renumbered('0000-7654321'),
});
const silent = altered(before, { '/share.png': '另一张图' });

test('changes exits with 0 if everything has a cause, 1 if not, 2 if it cannot compare', () => {
  const since = exportFolder(before);
  const run = (after: ReadonlyMap<string, string>, ...args: string[]) =>
    changes(args, { OUT_DIR: exportFolder(after) });
  const result = run(named, '--since', since);
  expect([result.status, result.stdout.split('\n').at(-2)]).toEqual([0, '每一处改动都有依据。']);
  const fault = run(silent, '--since', since);
  expect([fault.status, fault.stdout.split('\n').slice(2, 4)]).toEqual([
    1,
    ['未说明的改动：', '  /share.png：内容不同'],
  ]);
  const missing = run(named, '--since', temporaryFolder());
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('里面没有 SHA256SUMS')]);
  expect(run(named).stderr).toContain('用法：npm run changes');
  expect(run(named, '--until', since).status).toBe(2);
});

test('sheet writes one file, and exits with 1 where something has no cause', () => {
  const since = exportFolder(before);
  const out = join(temporaryFolder(), 'sheet.html');
  const run = (after: ReadonlyMap<string, string>, ...args: string[]) =>
    sheet(args, { OUT_DIR: exportFolder(after) });
  const result = run(named, '--since', since, '--out', out);
  expect([result.status, result.stderr]).toEqual([0, '']);
  expect(readFileSync(out, 'utf8')).toContain('<h1>网站发布审签单</h1>');
  expect(run(silent, '--since', since, '--out', out).status).toBe(1);
  expect(readFileSync(out, 'utf8')).toContain('没有依据，不能发布。');
  expect(run(named, '--out', out).stderr).toContain('用法：npm run sheet');
  expect(run(named, '--since', since, '--first').status).toBe(2);
});

test('the first release has a sheet too', () => {
  const out = join(temporaryFolder(), 'sheet.html');
  const { status, stdout } = sheet(['--first', '--out', out], { OUT_DIR: exportFolder(before) });
  expect([status, stdout]).toEqual([0, expect.stringContaining('首次发布。')]);
  expect(readFileSync(out, 'utf8')).toContain('</span><br>首次发布</td>');
});
