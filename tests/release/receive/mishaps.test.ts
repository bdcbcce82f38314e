import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sumOf } from '@/lib/release/folder/sums';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { BY } from '@/tests/release/run-by';
import { servedRelease } from '../served-release';
import { unsyncedDisk } from '../unsynced-disk';
import { packedSites } from './packed-sites';
import { receive } from './receiving';
import { INSTALLED } from './shells';

const WORDS = ['一', '二', '三', '四', '五', '六', '七', '八'];
const YEAR_2100 = 4_102_444_800;

const { folder, siteOf, builtOf, newFolder } = packedSites(WORDS);
const wordOf = (at: number): string => WORDS[at] ?? '';

/** Releases site number `at` to a folder, with the clock at some second, or rolls it back. */
type Releaser = { release(dir: string, at: number, seconds?: number): void; back(dir: string): void };

const node: Releaser = {
  release: (dir, at, seconds) => {
    const now = seconds === undefined ? Date.now() : seconds * 1000;
    releaseFolder({ finished: builtOf(wordOf(at)), dir, now, by: BY, disk: unsyncedDisk() });
  },
  back: (dir) => {
    rollBack({ dir, now: Date.now(), by: BY, disk: unsyncedDisk() });
  },
};

// The clock of receive.sh is the command date.
function withDate(path: string, seconds: number): string {
  const shim = mkdtempSync(join(folder(), 'date-'));
  writeFileSync(
    join(shim, 'date'),
    `#!/bin/sh\n[ "$1" = +%s ] && echo ${seconds} || echo 2100-01-01T00:00:00Z\n`,
    {
      mode: 0o755,
    },
  );
  return `${shim}${delimiter}${path}`;
}

const shells = INSTALLED.map(([name, shell]): [string, Releaser] => {
  const run = (args: string[], path: string): void => {
    const { status, lines } = receive({ ...shell, path }, args);
    if (status !== 0) throw new Error(lines.join('\n'));
  };
  return [
    `receive.sh in ${name}`,
    {
      release: (dir, at, seconds) =>
        run(
          [dir, siteOf(wordOf(at)).file],
          seconds === undefined ? shell.path : withDate(shell.path, seconds),
        ),
      back: (dir) => run([dir, '--rollback'], shell.path),
    },
  ];
});

describe.skipIf(process.platform !== 'linux').each([['release', node], ...shells])(
  '%s',
  (_, { release, back }) => {
    const timeOf = (dir: string): number => statSync(join(dir, 'current', 'index.html')).mtimeMs / 1000;
    const nameOf = (at: number): string => siteOf(wordOf(at)).name;
    const isWhole = (dir: string, at: number): boolean =>
      verifyFolder(join(dir, 'releases', nameOf(at)), nameOf(at)).length === 0;

    test('a clock that was once in 2100 costs each later release one second, and no time comes twice', () => {
      const dir = newFolder();
      release(dir, 0);
      const times = [timeOf(dir)];
      release(dir, 1, YEAR_2100);
      times.push(timeOf(dir));
      for (const at of [2, 3, 4, 5, 6, 7]) {
        release(dir, at);
        times.push(timeOf(dir));
      }
      expect(times[0]).toBeLessThan(YEAR_2100);
      // Long after the release of 2100 is deleted.
      expect(readdirSync(join(dir, 'releases'))).not.toContain(nameOf(1));
      expect(times.slice(1)).toEqual([0, 1, 2, 3, 4, 5, 6].map((more) => YEAR_2100 + more));
      release(dir, 6);
      expect(timeOf(dir)).toBe(YEAR_2100 + 5);
    });

    test('a file that was written into CARRIED by hand goes at the next release or rollback', () => {
      const dir = newFolder();
      for (const at of [0, 1, 2]) release(dir, at);
      const add = (at: number, path: string): string => {
        const file = join(dir, 'releases', nameOf(at), path);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, 'added');
        appendFileSync(join(dir, 'releases', nameOf(at), 'CARRIED'), `${sumOf(file)}  ${path}\n`);
        return file;
      };
      const [hashed, plain, live] = [
        add(1, 'assets/evil-0123456789.js'),
        add(1, 'evil/index.html'),
        add(2, 'evil.html'),
      ];
      expect([isWhole(dir, 1), isWhole(dir, 2)]).toEqual([false, false]);
      release(dir, 2);
      expect([existsSync(live), isWhole(dir, 2)]).toEqual([false, true]);
      release(dir, 3);
      expect(existsSync(join(dir, 'current', 'assets/evil-0123456789.js'))).toBe(false);
      back(dir);
      back(dir);
      expect(servedRelease(dir)).toBe(nameOf(1));
      expect([existsSync(hashed), existsSync(plain), isWhole(dir, 1)]).toEqual([false, false, true]);
      expect(readFileSync(join(dir, 'current', 'CARRIED'), 'utf8')).not.toContain('evil');
    });

    test.each([
      ['no sum', 'evil.html\n'],
      ['a path up', `${'0'.repeat(64)}  ../../history\n`],
      ['an absolute path', `${'0'.repeat(64)}  /etc/hostname\n`],
      ['a file of the release itself', `${'0'.repeat(64)}  index.html\n`],
      ['a file that is not there', `${'0'.repeat(64)}  evil.html\n`],
      ['a hashed file that is not there', `${'0'.repeat(64)}  assets/evil-0123456789.js\n`],
      ['no line end', `${'0'.repeat(64)}  evil.html`],
    ])('CARRIED with %s stops neither a rollback nor a release', (_, line) => {
      const dir = newFolder();
      for (const at of [0, 1]) release(dir, at);
      for (const at of [0, 1]) appendFileSync(join(dir, 'releases', nameOf(at), 'CARRIED'), line);
      back(dir);
      expect([servedRelease(dir), isWhole(dir, 0)]).toEqual([nameOf(0), true]);
      release(dir, 1);
      release(dir, 2);
      expect([servedRelease(dir), isWhole(dir, 1), isWhole(dir, 2)]).toEqual([nameOf(2), true, true]);
      expect(readdirSync(dir).sort()).toEqual(expect.arrayContaining(['current', 'history', 'releases']));
      expect(existsSync(join(dir, '.work'))).toBe(false);
    });
  },
);
