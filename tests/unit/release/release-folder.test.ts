import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rollBack } from '@/lib/release/roll-back';
import { makeSite } from '@/tests/release/make-site';
import { releaseSites } from '@/tests/release/release-sites';
import { BY } from '@/tests/release/run-by';

describe.skipIf(process.platform === 'win32')('releasing', () => {
  test('a release is served by a relative link, and the folder holds nothing else', () => {
    const { dir, release, served, isWhole } = releaseSites();
    const { name, kind } = release('甲');
    expect([kind, served(), isWhole(name)]).toEqual(['new', name, true]);
    expect(readdirSync(dir).sort()).toEqual(['current', 'history', 'releases']);
    expect(name).toMatch(/^[0-9a-f]{16}$/);
  });

  test('the history has a line for each release: time, action, name and person', () => {
    const { dir, release } = releaseSites();
    const [first, second] = ['甲', '乙'].map((word, at) => release(word, at * 86_400).name);
    release('乙');
    const line = (day: number, name = ''): string =>
      `1970-01-0${day}T00:00:00.000Z\trelease\t${name}\t${BY}\n`;
    expect(readFileSync(join(dir, 'history'), 'utf8')).toBe(line(1, first) + line(2, second));
  });

  test('a history of names alone is continued', () => {
    const { dir, release } = releaseSites();
    const [first, second] = ['甲', '乙'].map((word) => release(word).name);
    writeFileSync(join(dir, 'history'), `${first}\n${second}\n`);
    expect(release('丙').before).toBe(second);
    const lines = readFileSync(join(dir, 'history'), 'utf8').split('\n');
    expect(lines).toEqual([first, second, expect.stringContaining('\trelease\t'), '']);
  });

  test('a clock once in 2100 keeps neither the next release from following nor the order from being right', () => {
    const { dir, release } = releaseSites();
    const seconds = Date.parse('2100-01-01T00:00:00Z') / 1000;
    const [first, second] = [release('甲', 1000).name, release('乙', seconds).name];
    expect(release('丙', 2000).before).toBe(second);
    expect(rollBack({ dir, now: 0, by: BY }).name).toBe(second);
    expect(rollBack({ dir, now: 0, by: BY }).name).toBe(first);
  });

  test('the same content twice is no new release', () => {
    const { dir, release, timeOf } = releaseSites();
    const { name } = release('甲');
    expect(release('甲', 2000)).toMatchObject({ kind: 'same', name, before: null });
    expect(readdirSync(join(dir, 'releases'))).toEqual([name]);
    expect(timeOf('index.html')).toBe(1000);
  });

  test('five releases stay, and each brings the scripts of the others', () => {
    const { dir, release, has, isWhole } = releaseSites();
    const names = ['一', '二', '三', '四', '五', '六', '七'].map((word) => release(word).name);
    expect(readdirSync(join(dir, 'releases')).sort()).toEqual(names.slice(2).sort());
    expect(['三', '四', '五', '六', '七'].every(has)).toBe(true);
    expect(has('一')).toBe(false);
    expect(names.slice(2).every(isWhole)).toBe(true);
  });

  test('a release that is served again has the scripts of newer ones and loses those of deleted ones', () => {
    const { release, served, has, isWhole } = releaseSites();
    const [, , third] = ['一', '二', '三', '四', '五', '六', '七'].map((word) => release(word).name);
    expect(release('三')).toMatchObject({ kind: 'again', name: third });
    expect(['三', '四', '五', '六', '七'].every(has)).toBe(true);
    expect([has('一'), has('二'), isWhole(served())]).toEqual([false, false, true]);
  });

  test('a file keeps its time while its content stays, and a changed one gets a later time', () => {
    const { release, timeOf } = releaseSites();
    release('甲', 1000);
    release('乙', 1000);
    expect([timeOf('robots.txt'), timeOf('index.html')]).toEqual([1000, 1001]);
    release('丙', 5);
    expect([timeOf('robots.txt'), timeOf('index.html')]).toEqual([1000, 1002]);
    release('丁', 9000);
    expect([timeOf('robots.txt'), timeOf('index.html')]).toEqual([1000, 9000]);
  });

  test('a release that was damaged on the disk is repaired by releasing it again', () => {
    const { dir, release, served, has, timeOf, isWhole } = releaseSites();
    const { name } = release('甲');
    release('乙');
    for (const word of ['乙', '甲']) {
      const current = join(dir, 'releases', release(word).name);
      appendFileSync(join(current, 'index.html'), 'x');
      utimesSync(join(current, 'index.html'), 8000, 8000);
      rmSync(join(current, 'robots.txt'));
      appendFileSync(join(current, 'SHA256SUMS'), 'x');
      writeFileSync(join(current, 'CARRIED'), 'x');
      writeFileSync(join(current, 'extra.txt'), 'x');
      release(word);
      expect([isWhole(served()), has('甲'), has('乙')]).toEqual([true, true, true]);
      expect(timeOf('index.html')).not.toBe(8000);
    }
    expect(served()).toBe(name);
  });

  test('a finished folder that does not match its list is refused, and the old release stays', () => {
    const { folder, dir, release, served } = releaseSites();
    const { name } = release('甲');
    makeSite(join(folder, '乙'), '乙');
    appendFileSync(join(folder, '乙', 'index.html'), 'x');
    expect(() => release('乙')).toThrow('发布的文件与 SHA256SUMS 不符，没有发布：改动过 index.html。');
    expect([served(), readdirSync(join(dir, 'releases'))]).toEqual([name, [name]]);
    mkdirSync(join(folder, '丙'));
    expect(() => release('丙')).toThrow('里没有 SHA256SUMS。请先运行 npm run build。');
  });

  test('a damaged script of an old release does not stop the next release', () => {
    const { dir, release, served, has, scriptOf, isWhole } = releaseSites();
    const { name } = release('甲');
    appendFileSync(join(dir, 'releases', name, scriptOf('甲')), 'x');
    release('乙');
    expect([isWhole(served()), has('甲')]).toEqual([true, false]);
  });

  test('what did not change is one file in both releases, and each release stays whole without the other', () => {
    const { dir, release, isWhole } = releaseSites();
    const [first, second] = ['甲', '乙'].map((word) => release(word).name);
    const at = (name: string | undefined, path: string) => statSync(join(dir, 'releases', name ?? '', path));
    expect(at(second, 'robots.txt').ino).toBe(at(first, 'robots.txt').ino);
    expect(at(second, 'index.html').ino).not.toBe(at(first, 'index.html').ino);
    rmSync(join(dir, 'releases', first ?? ''), { recursive: true });
    expect(isWhole(second ?? '')).toBe(true);
  });

  test('a repair replaces a file and leaves what another release has of it', () => {
    const { dir, release, isWhole } = releaseSites();
    const [first = '', second = ''] = ['甲', '乙'].map((word) => release(word).name);
    const robots = (name: string): string => readFileSync(join(dir, 'releases', name, 'robots.txt'), 'utf8');
    const good = robots(first);
    appendFileSync(join(dir, 'releases', second, 'robots.txt'), 'x');
    expect(release('乙').kind).toBe('same');
    expect([isWhole(second), robots(second), robots(first)]).toEqual([true, good, `${good}x`]);
  });

  test('a file that was damaged in the release before is taken from the build', () => {
    const { dir, release, served, isWhole } = releaseSites();
    const { name } = release('甲');
    appendFileSync(join(dir, 'releases', name, 'robots.txt'), 'x');
    release('乙');
    expect(isWhole(served())).toBe(true);
    release('丙');
    expect(isWhole(served())).toBe(true);
  });

  test('a folder in place of the link is left alone, with advice', () => {
    const { dir, release } = releaseSites();
    mkdirSync(join(dir, 'current'), { recursive: true });
    expect(() => release('甲')).toThrow(/current 不是链接。请先把它移走，再发布。$/);
  });

  test('a link that leads nowhere is replaced, and what a killed run left is removed', () => {
    const { dir, release, served } = releaseSites();
    mkdirSync(join(dir, '.work', 'release'), { recursive: true });
    symlinkSync('nowhere', join(dir, 'current'));
    const { name } = release('甲');
    expect([served(), existsSync(join(dir, '.work'))]).toEqual([name, false]);
  });
});
