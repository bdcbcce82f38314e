import { appendFileSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseName } from '@/lib/release/folder/sums';
import { releaseFolder } from '@/lib/release/release-folder';
import { operator } from '@/scripts/sign-off/operator';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { makeSite } from './make-site';
import { BY } from './run-by';

const runRelease = scriptRunner('release');
const runHistory = scriptRunner('sign-off/history');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = runRelease(args);
  return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

describe.skipIf(process.platform !== 'linux')('npm run release', () => {
  test.each<[string, string[], RegExp]>([
    ['without a folder', [], /^用法：npm run release -- --to 文件夹/],
    ['a purge of a folder that is not there', ['--to', 'no-such-folder', '--purge'], /^没有文件夹 /],
    ['into the folder of the build', ['--to', 'out/site'], /^不能发布到 out 里面。$/],
    ['back in a folder that is not there', ['--to', 'no-such-folder', '--rollback'], /^没有文件夹 /],
    ['into a place that is no folder', ['--to', 'package.json', '--rollback'], /^磁盘出错，没有完成：EEXIST/],
  ])('%s ends with one line and exit code 1', (_, args, expected) => {
    const { status, lines } = run(...args);
    expect([status, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(expected);
  });

  test('without a sheet is refused before the build where the site demands one', () => {
    const content = copyContent(VALID_CONTENT);
    try {
      appendFileSync(join(content, 'content/site.yaml'), 'signOff: required\n');
      const { status, stderr } = runRelease(['--to', join(folder, 'signed')], {
        CONTENT_DIR: join(content, 'content'),
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^site.yaml 写了 signOff: required，没有审签单不能发布。/);
    } finally {
      rmSync(content, { recursive: true });
    }
  });

  test('releases a build as it is if it is the one that was checked, and the history lists it', () => {
    const place = exportFolder(new Map([['/index.html', '首页']]), 'out/');
    const name = releaseName(readFileSync(join(place, 'out/SHA256SUMS'), 'utf8'));
    const env = { CONTENT_DIR: resolve(VALID_CONTENT) };
    const inPlace = (...args: string[]) => runRelease(['--to', 'site', ...args], env, place);
    expect(inPlace('--built', 'a1b2')).toMatchObject({
      status: 1,
      stderr: `out/ 里现在是 ${name}，核对过的是 a1b2，没有发布。请从头再运行一次。\n`,
    });
    const signed = ['--sheet', name, '--number', '示例〔2026〕1号', '--approved', '签发人'];
    expect(inPlace('--built', name, ...signed)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(place, 'site/approvals', `${name}.yaml`), 'utf8')).toContain(
      `  by: ${JSON.stringify(operator())}\n`,
    );
    const { stdout } = runHistory(['--to', join(place, 'site')]);
    expect(stdout).toContain(
      `  发布  ${name}  ${operator()}  文号 示例〔2026〕1号，签发 签发人  （正在公开）\n`,
    );
  });

  test.each([
    [[], expect.stringMatching(/^用法：npm run history -- --to 发布的文件夹，/)],
    [['--to', 'no-such-folder'], '没有文件夹 no-such-folder。\n'],
  ])('the history of %j is refused', (args, stderr) => {
    expect(runHistory(args)).toMatchObject({ status: 1, stderr });
  });

  test('rolls back to the previous release, and says if there is none', () => {
    const dir = join(folder, 'site');
    const [first, second] = ['甲', '乙'].map((word) => {
      makeSite(join(folder, word), word);
      return releaseFolder({ finished: join(folder, word), dir, now: Date.now(), by: BY }).name;
    });
    const { status, lines } = run('--to', dir, '--rollback');
    expect([status, lines[0]]).toEqual([0, `已退回 ${first}。退回前是 ${second}。`]);
    expect(readlinkSync(join(dir, 'current'))).toBe(`releases/${first}`);
    expect(run('--to', dir, '--rollback')).toEqual({ status: 1, lines: ['没有更早的发布，不能退回。'] });
    expect(run('--to', dir, '--purge').lines[0]).toContain('里没有撤下的网址，没有删去什么。');
  });
});
