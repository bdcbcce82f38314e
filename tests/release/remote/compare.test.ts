import { appendFileSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { releaseName } from '@/lib/release/folder/sums';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { issue, notice, renumbered } from '@/tests/fixtures/notices/sample';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { altered, smallExport } from '@/tests/fixtures/small-export';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { hasSshd, type Sshd, startSshd } from './start-sshd';

const TEXTS = { '/notices/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已整改' };
const record = (texts: Record<string, string>): string => formatPublished({ pages: ['/'], texts });
const small = smallExport([notice([issue()])]);
const before = altered(small, { [`/${recordFile}`]: record(TEXTS) });
const silent = altered(before, { '/share.png': '另一张图' });
const lost = altered(before, { [`/${recordFile}`]: record({}) });
const renamed = altered(
  smallExport([notice([issue()])], {
    site: renumbered('0000-7654321'),
  }),
  { [`/${recordFile}`]: record(TEXTS) },
);

describe.skipIf(!hasSshd())('what is served on another machine (needs openssh-server)', () => {
  const scripts = {
    changes: scriptRunner('sign-off/changes'),
    sheet: scriptRunner('sign-off/sheet'),
    release: scriptRunner('release'),
    record: scriptRunner('publish-record'),
    history: scriptRunner('sign-off/history'),
  };
  let folder: string;
  let dir: string;
  let sshd: Sshd;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'remote-'));
    sshd = await startSshd(join(folder, 'ssh'));
  });

  afterAll(async () => {
    await sshd.stop();
    rmSync(folder, { recursive: true });
  });

  const name = (out: string): string => releaseName(readFileSync(join(out, 'SHA256SUMS'), 'utf8'));
  const served = (): string => readlinkSync(join(dir, 'current')).slice('releases/'.length);
  const there = (): string => `web:${dir}`;

  function run(script: keyof typeof scripts, out: string, args: string[], content = LIFE_CONTENT) {
    const tmp = temporaryFolder();
    const variables = { OUT_DIR: out, CONTENT_DIR: content, TMPDIR: tmp };
    const { status, stdout, stderr } = scripts[script]([...args, '--ssh-config', sshd.sshConfig], variables);
    // Nothing that was fetched stays.
    expect(readdirSync(tmp).filter((entry) => entry.startsWith('release-'))).toEqual([]);
    return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
  }

  const release = (site: ReadonlyMap<string, string>, ...more: string[]) => {
    const out = exportFolder(site);
    return run('release', out, ['--to', there(), '--built', name(out), ...more]);
  };

  beforeEach(() => {
    dir = join(mkdtempSync(join(folder, 'dir-')), 'site');
    expect(release(before).status).toBe(0);
  });

  test('is compared by changes and by the sheet', () => {
    const since = ['--since', there()];
    const explained = run('changes', exportFolder(renamed), since);
    expect([explained.status, explained.lines.at(-1)]).toEqual([0, '每一处改动都有依据。']);
    const fault = run('changes', exportFolder(silent), since);
    expect([fault.status, fault.lines]).toEqual([1, expect.arrayContaining(['  /share.png：内容不同'])]);
    const sheet = join(temporaryFolder(), 'sheet.html');
    expect(run('sheet', exportFolder(renamed), [...since, '--out', sheet]).lines[0]).toContain(
      `上一次 ${served()}`,
    );
  });

  test('is called by its name where it is damaged, missing or cannot be reached', () => {
    const changes = (since: string) => run('changes', exportFolder(renamed), ['--since', since]);
    appendFileSync(join(dir, 'current', 'index.html'), 'x');
    expect(changes(there())).toEqual({
      status: 2,
      lines: [`${there()}：文件与 SHA256SUMS 不符（改动过 index.html），不能比较。`],
    });
    expect(changes(`${there()}2`)).toEqual({ status: 2, lines: [`${there()}2 里还没有正在公开的发布。`] });
    const away = changes('nowhere.invalid:/srv');
    expect([away.status, away.lines.at(-1)]).toEqual([2, expect.stringContaining('的连接没有成功')]);
  });

  test('gives its record, which refuses a release that would lose something, unless it is replaced', () => {
    const content = temporaryFolder();
    expect(run('record', '', ['--from', there()], content).status).toBe(0);
    expect(readFileSync(join(content, 'published.yaml'), 'utf8')).toBe(record(TEXTS));
    const refused = release(lost);
    expect([refused.status, refused.lines[0]]).toEqual([
      1,
      expect.stringMatching(`1 处没有了：/notices/a/。没有发布。.*publish:record -- --from ${there()} 恢复`),
    ]);
    const earlier = served();
    const replaced = release(lost, '--replace', earlier);
    expect([replaced.status, replaced.lines[1]]).toEqual([
      0,
      `按 --replace 换下 ${earlier}：公开过的 1 处没有了：/notices/a/。`,
    ]);
  });

  test('is not replaced by another build than the one that was compared', () => {
    const { status, lines } = run('release', exportFolder(renamed), ['--to', there(), '--built', served()]);
    expect([status, lines[0]]).toEqual([1, expect.stringContaining(`核对过的是 ${served()}，没有发布。`)]);
  });

  test('has its approval beside its line in the history', () => {
    const out = exportFolder(renamed);
    const signed = ['--sheet', name(out), '--number', '示例〔2026〕1号', '--approved', '丙'];
    expect(run('release', out, ['--to', there(), ...signed, '--built', name(out)]).status).toBe(0);
    const { stdout } = scripts.history(['--to', dir]);
    expect(stdout).toContain(' 文号 示例〔2026〕1号，签发 丙  （正在公开）');
  });
});
