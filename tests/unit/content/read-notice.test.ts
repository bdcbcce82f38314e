import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readBureaus } from '@/lib/content/bureaus/read-bureaus';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const BUREAUS = readBureaus(dirname(VALID_CONTENT), basename(VALID_CONTENT), null, new Report());
const FOLDER = 'content/notices/2026-library';

function read(change: (folder: string) => void = () => {}, today?: string) {
  const root = temporaryFolder();
  cpSync(VALID_CONTENT, join(root, 'content'), { recursive: true });
  change(join(root, FOLDER));
  const report = new Report();
  const read = readNotice(root, FOLDER, report, { bureaus: BUREAUS, today });
  return { notice: read?.notice ?? null, faults: report.faults, warnings: report.warnings };
}

const edit =
  (name: string, from: RegExp, to: string) =>
  (folder: string): void => {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

test('a folder without faults is a notice named after it', () => {
  const { notice, faults } = read();
  expect(faults).toEqual([]);
  expect(notice?.slug).toBe('2026-library');
  expect(notice?.issues.map(({ id }) => id)).toEqual(['01', '02', '03', '04']);
});

test('a folder with thousands of issues is not read, and it is said why', () => {
  const { notice, faults } = read((folder) => {
    for (let number = 1; number <= 2000; number += 1) writeFileSync(join(folder, `issues/${number}.md`), 'x');
  });
  expect(notice).toBeNull();
  const message = expect.stringContaining('没有读：一份通报不能超过 1000 个。');
  expect(faults).toEqual([{ file: `${FOLDER}/issues`, message }]);
});

test('a missing source is a fault, and then there is no notice', () => {
  expect(read((folder) => rmSync(join(folder, 'source.txt')))).toMatchObject({
    notice: null,
    faults: [
      {
        file: `${FOLDER}/source.txt`,
        message: '缺少收到的原文。没有它就无法核对文字是否一致，请放回。',
      },
    ],
  });
});

test('the lines of the title are the title', () => {
  const { notice, faults } = read(edit('notice.md', /^titleLines:.*(?:\n +.*)*/m, 'titleLines: [甲, 乙]'));
  expect(notice).toBeNull();
  expect(faults).toMatchObject([
    { field: 'titleLines', message: '各行连起来是“甲乙”，与 title 不同。请改成一致。' },
  ]);
});

test('the short title names no year that the notice does not', () => {
  expect(read(edit('notice.md', /^shortTitle:.*/m, 'shortTitle: 2019年通报')).faults).toMatchObject([
    { field: 'shortTitle', message: '写了 2019 年，标题、发布和落款日期里都没有这一年。请核对。' },
  ]);
});

test('issues that only an unreadable section could list are not reported', () => {
  const { faults } = read((folder) => writeFileSync(join(folder, 'sections/3.md'), ''));
  expect(faults.map(({ file }) => file)).toEqual([`${FOLDER}/sections/3.md`]);
});

test('faults of several files are reported together', () => {
  const { faults } = read((folder) => {
    writeFileSync(join(folder, 'issues/01.md'), '');
    writeFileSync(join(folder, 'issues/02.md'), '');
  });
  expect(new Set(faults.map(({ file }) => file))).toEqual(
    new Set([`${FOLDER}/issues/01.md`, `${FOLDER}/issues/02.md`]),
  );
});
