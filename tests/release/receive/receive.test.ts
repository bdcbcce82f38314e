import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isHashed } from '@/lib/digest/hashed-name';
import { listFiles } from '@/lib/release/folder/list-files';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { releaseFolder } from '@/lib/release/release-folder';
import { BY } from '@/tests/release/run-by';
import { servedRelease } from '../served-release';
import { unsyncedDisk } from '../unsynced-disk';
import { packedSites } from './packed-sites';
import { packSite, receive } from './receiving';
import { INSTALLED } from './shells';

const WORDS = ['一', '二', '三', '四', '五', '六', '七'];

const { folder, siteOf, builtOf, newFolder } = packedSites(WORDS);
const release = (dir: string, word: string): string =>
  releaseFolder({ finished: builtOf(word), dir, now: Date.now(), by: BY, disk: unsyncedDisk() }).name;
const isWhole = (dir: string, name: string): boolean =>
  verifyFolder(join(dir, 'releases', name), name).length === 0;
const timeOf = (dir: string, path: string): number => statSync(join(dir, 'current', path)).mtimeMs / 1000;

// Every file of every release: mode, content by its lists, and what is carried; not the times of new files.
const contentOf = (dir: string): string[] =>
  listFiles(join(dir, 'releases')).files.map((path) => {
    const file = join(dir, 'releases', path);
    return `${(statSync(file).mode & 0o7777).toString(8)} ${path} ${readFileSync(file, 'latin1').length}`;
  });

describe.skipIf(process.platform !== 'linux').each(INSTALLED)('receive.sh in %s', (_, shell) => {
  const take = (dir: string, word: string, ...more: string[]) =>
    receive(shell, [dir, siteOf(word).file, ...more]);

  test('makes the same folder as release does, and each goes on where the other stopped', () => {
    const [one, two] = [newFolder(), newFolder()];
    for (const word of WORDS) {
      expect(take(one, word).status).toBe(0);
      release(two, word);
    }
    expect(contentOf(one)).toEqual(contentOf(two));
    expect([readlinkSync(join(one, 'current')), listFiles(one).folders.length]).toEqual([
      readlinkSync(join(two, 'current')),
      listFiles(two).folders.length,
    ]);
    release(one, '一');
    expect(take(two, '一').status).toBe(0);
    expect(take(one, '二').status).toBe(0);
    release(two, '二');
    expect(servedRelease(one)).toBe(servedRelease(two));
    for (const dir of [one, two]) {
      expect(readdirSync(join(dir, 'releases'))).toHaveLength(5);
      expect(readdirSync(join(dir, 'releases')).every((name) => isWhole(dir, name))).toBe(true);
    }
  });

  test('files keep their times while their content stays; others get later ones, whatever the clock says', () => {
    const dir = newFolder();
    take(dir, '一');
    const [kept, changed] = [timeOf(dir, 'robots.txt'), timeOf(dir, 'index.html')];
    take(dir, '二');
    expect(timeOf(dir, 'robots.txt')).toBe(kept);
    expect(timeOf(dir, 'index.html')).toBeGreaterThan(changed);
    take(dir, '一');
    expect(timeOf(dir, 'index.html')).toBe(changed);
  });

  test('rolls back step by step, or to a name; what was rolled back is the first to go', () => {
    const dir = newFolder();
    for (const word of WORDS.slice(0, 5)) take(dir, word);
    const back = (...words: string[]) => receive(shell, [dir, '--rollback', ...words]);
    expect(back().lines[0]).toBe(`已退回 ${siteOf('四').name}。退回前是 ${siteOf('五').name}。`);
    expect([back().status, servedRelease(dir)]).toEqual([0, siteOf('三').name]);
    expect(existsSync(join(dir, 'current', siteOf('五').script))).toBe(true);
    expect(back(siteOf('三').name).lines).toEqual([`现在的发布就是 ${siteOf('三').name}。`]);
    expect(back('f00').lines[0]).toMatch(/^没有唯一的发布 f00。现有（由旧到新）：.+、.+。$/);
    expect(take(dir, '六').lines[0]).toContain(`之前是 ${siteOf('三').name}`);
    take(dir, '七');
    expect(readdirSync(join(dir, 'releases')).sort()).toEqual(
      ['一', '二', '三', '六', '七'].map((word) => siteOf(word).name).sort(),
    );
    expect(back(siteOf('二').name.slice(0, 8)).status).toBe(0);
    expect(servedRelease(dir)).toBe(siteOf('二').name);
    expect([back().status, servedRelease(dir)]).toEqual([0, siteOf('一').name]);
    expect(back().lines).toEqual(['没有更早的发布，不能退回。']);
  });

  test('keeps a history of events, reads one of names alone, and lists the releases', () => {
    const dir = newFolder();
    for (const word of ['一', '二', '三']) release(dir, word);
    writeFileSync(join(dir, 'history'), ['一', '二', '三'].map((word) => `${siteOf(word).name}\n`).join(''));
    expect(receive(shell, [dir, '--rollback']).status).toBe(0);
    expect(take(dir, '四', '--by', '经办人@web-1').lines[0]).toContain(`之前是 ${siteOf('二').name}`);
    const events = readFileSync(join(dir, 'history'), 'utf8').trimEnd().split('\n').slice(3);
    expect(events).toEqual([
      expect.stringMatching(
        new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z\trollback\t${siteOf('二').name}\t.+@.+$`),
      ),
      expect.stringMatching(new RegExp(`^\\S+\trelease\t${siteOf('四').name}\t经办人@web-1$`)),
    ]);
    const listed = receive(shell, [dir, '--list']).lines;
    expect(listed.map((line) => line.split('  ')[0])).toEqual(
      ['四', '二', '一', '三'].map((word) => siteOf(word).name),
    );
    expect([listed[0], listed[1]]).toEqual([
      expect.stringMatching(/ {2}\S+Z {2}经办人@web-1 {2}现在的$/),
      expect.stringMatching(/ {2}时间没有记录 {2}退回时用它$/),
    ]);
  });

  test('a link set by hand is written into the history before what comes next', () => {
    const dir = newFolder();
    for (const word of ['一', '二', '三']) take(dir, word);
    rmSync(join(dir, 'current'));
    symlinkSync(`releases/${siteOf('一').name}`, join(dir, 'current'));
    take(dir, '四');
    expect(receive(shell, [dir, '--rollback']).lines[0]).toContain(`已退回 ${siteOf('一').name}`);
  });

  test('the same content again is no release; damage is repaired, also of the live release', () => {
    const dir = newFolder();
    take(dir, '一');
    take(dir, '二');
    expect(take(dir, '二').lines[0]).toBe(`内容没有变化，仍是 ${siteOf('二').name}。`);
    for (const word of ['二', '一']) {
      const { name, script } = siteOf(word);
      const damaged = join(dir, 'releases', name);
      appendFileSync(join(damaged, 'index.html'), 'x');
      rmSync(join(damaged, 'robots.txt'));
      symlinkSync('/etc/hostname', join(damaged, 'robots.txt'));
      rmSync(join(damaged, script));
      mkdirSync(join(damaged, script));
      appendFileSync(join(damaged, 'SHA256SUMS'), 'x');
      writeFileSync(join(damaged, 'CARRIED'), 'x');
      writeFileSync(join(damaged, 'extra.txt'), 'x');
      expect(receive(shell, [dir, '--rollback', name.slice(0, 9)]).status).toBe(1);
      expect(take(dir, word).status).toBe(0);
      expect([servedRelease(dir), isWhole(dir, name)]).toEqual([name, true]);
      expect(['一', '二'].every((other) => existsSync(join(dir, 'current', siteOf(other).script)))).toBe(
        true,
      );
    }
  });

  test('a sheet is kept with the approval, and demanded where the site demands one', () => {
    const dir = newFolder();
    const { file, name } = packSite(mkdtempSync(join(folder(), 'signed-')), '一', true);
    expect(receive(shell, [dir, file])).toEqual({
      status: 1,
      lines: [
        `没有文件夹 ${dir}，新建了一个。名称写错了的，请删去它，再发布一次。`,
        '这个网站要先审签才能发布。请加上 --sheet 和审签单上的 16 个字符。',
      ],
    });
    const { status, lines } = receive(shell, [dir, file, '--sheet', name]);
    expect([status, lines[0]]).toEqual([0, expect.stringContaining(`已发布 ${name}`)]);
    expect(readFileSync(join(dir, 'approvals', `${name}.yaml`), 'utf8')).toMatch(
      new RegExp(`^- digest: "${name}"\n  time: "[^"]+Z"\n  by: "[^"]+@[^"]+"\n$`),
    );
  });

  test('a folder that Node has locked is left alone', async () => {
    const dir = newFolder();
    take(dir, '一');
    const flock = shell.path.includes(':');
    const mark = `${process.pid}.${
      readFileSync(`/proc/${process.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')[19]
    }`;
    // Without flock a link names the process that runs; one that is dead does not count.
    if (!flock) symlinkSync(mark, join(dir, '.lock.run'));
    const { status, lines } = await lockFolder(dir, () => take(dir, '二'));
    expect([status, lines]).toEqual([1, ['另一次发布正在进行。请等它结束，再试一次。']]);
    if (!flock) {
      expect(readlinkSync(join(dir, '.lock.run'))).toBe(mark);
      rmSync(join(dir, '.lock.run'));
      symlinkSync(`${process.pid}.1`, join(dir, '.lock.run'));
    }
    expect([take(dir, '二').status, servedRelease(dir)]).toEqual([0, siteOf('二').name]);
    expect(readdirSync(dir)).not.toContain('.lock.run');
  });

  test('odd folders and wrong words change nothing', () => {
    const parent = mkdtempSync(join(folder(), 'odd-'));
    const odd = `-- a'b"c $(id) 巡察`;
    const run = (...words: string[]) => receive(shell, words, parent);
    expect(run('--', odd, siteOf('一').file).status).toBe(0);
    expect(readdirSync(parent)).toEqual([odd]);
    expect(servedRelease(join(parent, odd))).toBe(siteOf('一').name);
    mkdirSync(join(parent, 'b', 'current'), { recursive: true });
    expect(run('b', siteOf('一').file).lines).toEqual(['b/current 不是链接。请先把它移走，再发布。']);
    for (const words of [
      [],
      ['a'],
      ['a', 'b', 'c'],
      ['a', '--rollback', 'x'],
      ['a', '--list', 'b'],
      ['a', 'b', '--sheet'],
      ['a', '--rollback', '--list'],
      ['a', 'b', '--force'],
    ]) {
      expect([words, run(...words).status, run(...words).lines[0]]).toEqual([
        words,
        1,
        expect.stringMatching(/^用法：/),
      ]);
    }
    expect(run('none', '--rollback').lines).toEqual(['没有文件夹 none。']);
    expect(run('none', '--list').lines).toEqual(['没有文件夹 none。']);
    expect(readdirSync(parent).sort()).toEqual([odd, 'b']);
  });
});

test('receive.sh carries the same files as release does', () => {
  const script = readFileSync('deploy/receive.sh', 'utf8');
  const [, hex = ''] = /hex = "(.*)"/.exec(script) ?? [];
  const [, before = '', after = ''] = /path ~ \("(.*)" hex hex "(.*)"\)/.exec(script) ?? [];
  const pattern = new RegExp(before + hex + hex + after);
  for (const path of [
    'assets/core-0123456789.js',
    'assets/search-box-0123456789.js.br',
    'assets/a-0123456789.css.gz',
    'assets/core-012345678.js',
    'assets/core-0123456789a.js',
    'assets/core-012345678g.js',
    'assets/a/core-0123456789.js',
    'assets/core-0123456789.js.zip',
    'assets/-0123456789.js',
    'x/assets/core-0123456789.js',
    'assets/core-0123456789.j2',
  ]) {
    expect([path, pattern.test(path)]).toEqual([path, isHashed(path)]);
  }
});
