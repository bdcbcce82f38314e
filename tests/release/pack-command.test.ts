import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OWN, releaseName } from '@/lib/release/folder/sums';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { makeSite } from './make-site';
import { servedRelease } from './served-release';

const pack = scriptRunner('pack/pack');
const release = scriptRunner('release');

let folder: string;
let out: string;
let name: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  out = join(folder, 'out');
  makeSite(out, '一');
  name = releaseName(readFileSync(join(out, OWN), 'utf8'));
  // Written where the command runs; the scripts run at the root of the project.
  file = `site-${name}.tar.gz`;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const made of [file, `site-${name}.sbom.json`]) rmSync(made, { force: true });
});

const run = (...args: string[]) => {
  const { status, stdout, stderr } = pack(['--built', ...args], { OUT_DIR: out });
  return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
};

describe.skipIf(process.platform !== 'linux')('npm run pack', () => {
  test('packs a built site with its receiver, notes and sheet; twice the same bytes', () => {
    const sheet = join(folder, 'sheet.html');
    writeFileSync(sheet, `<h1>审签单</h1>${name}`);
    const { status, lines } = run('--sheet-file', sheet, '--sheet', name);
    expect([status, lines[0]]).toEqual([
      0,
      expect.stringMatching(`^${file}：\\d+ 字节，SHA-256 是 [0-9a-f]{64}。$`),
    ]);
    expect(lines.at(-1)).toMatch(`软件清单是 site-${name}.sbom.json，请与包一起存档。`);
    expect(readFileSync(`site-${name}.sbom.json`, 'utf8')).toContain('package-lock.json SHA-256');
    const bytes = readFileSync(file);
    execFileSync('tar', ['-xzf', file, '-C', folder]);
    const unpacked = join(folder, `site-${name}`);
    expect(readdirSync(unpacked).sort()).toEqual(['README.txt', 'out', 'receive.sh', 'sheet.html']);
    expect(readFileSync(join(unpacked, 'receive.sh'))).toEqual(readFileSync('deploy/receive.sh'));
    expect(readFileSync(join(unpacked, 'README.txt'), 'utf8')).toContain(
      `sh site-${name}/receive.sh /srv/xuncha`,
    );
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', OWN], { cwd: join(unpacked, 'out') });
    run('--sheet-file', sheet);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync('.').filter((entry) => entry.endsWith('.part'))).toEqual([]);
  });

  test('release --from publishes the pack without building', () => {
    run();
    const dir = join(folder, 'site');
    const { status, stdout } = release(['--to', dir, '--from', file]);
    expect([status, ...stdout.split('\n').slice(0, 2)]).toEqual([
      ...[0, `没有文件夹 ${dir}，新建了一个。名称写错了的，请删去它，再发布一次。`],
      `已发布 ${name}。`,
    ]);
    expect([servedRelease(dir), existsSync(join(dir, '.work'))]).toEqual([name, false]);
    const cut = join(folder, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(file).subarray(0, 3000));
    expect(release(['--to', dir, '--from', cut])).toMatchObject({
      status: 1,
      stderr: `不能接收 ${cut}：文件不完整或已损坏，请重新取一份。\n`,
    });
    expect(release(['--to', dir, '--from', join(folder, 'none')]).stderr).toMatch(
      /^磁盘出错，没有完成：ENOENT/,
    );
    expect([servedRelease(dir), existsSync(join(dir, '.work'))]).toEqual([name, false]);
  });

  test('refuses another sheet, a folder that was changed, and words that it does not know', () => {
    const sheet = join(folder, 'other.html');
    writeFileSync(sheet, '<h1>审签单</h1>0123456789abcdef');
    expect(run('--sheet', '0123456789abcdef').lines[0]).toMatch(/^要发布的内容是 /);
    expect(run('--sheet-file', sheet).lines).toEqual([
      `审签单上没有 ${name}，不是这份内容的审签单，没有打包。请重新做审签单。`,
    ]);
    expect(run('--sheet-file', join(folder, 'none')).lines[0]).toMatch(/^磁盘出错，没有打包：ENOENT/);
    expect(run('--to', 'x').lines[0]).toMatch(/^用法：npm run pack/);
    appendFileSync(join(out, 'index.html'), 'x');
    expect(run()).toEqual({
      status: 1,
      lines: [`${out} 里的文件与 SHA256SUMS 不符，没有打包：改动过 index.html。请再运行一次 npm run build。`],
    });
  });
});
