import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { scriptRunner } from '@/tests/fixtures/run-script';

const run = scriptRunner('check');
const check = (content: string, ...args: string[]) => run(args, { CONTENT_DIR: content });

test('the check of good content exits with 0 and begins with one line of counts', () => {
  const { status, stdout } = check(REAL_CONTENT);
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toMatch(/^内容无误：\d+ 份通报，\d+ 个问题（.+）$/);
});

test('programs get places and words as JSON, and an exit code', () => {
  const folder = copyContent(VALID_CONTENT);
  try {
    rmSync(join(folder, 'content/about.md'));
    rmSync(join(folder, 'content/accepted.yaml'));
    const { status, stdout } = check(join(folder, 'content'), '--json');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        ok: false,
        faults: [{ file: 'content/about.md', message: '缺少这个文件。请照 content/README.md 的例子建立。' }],
        warnings: [
          {
            file: 'content/site.yaml',
            line: 2,
            message:
              '“例市图书馆 巡察整改公”：汉字之间有空格。请删去空格；有意这样写的，请在 content/accepted.yaml 里登记这几个字。',
          },
          {
            file: 'content/published.yaml',
            message:
              '有 29 个网址还没有登记。网站公开以后，请运行 npm run publish:record -- --from 发布的文件夹。',
          },
        ],
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a character that the pictures of link previews cannot show is reported, and stops nothing', () => {
  const folder = copyContent(VALID_CONTENT);
  const site = join(folder, 'content/site.yaml');
  try {
    writeFileSync(site, readFileSync(site, 'utf8').replace('巡察整改公开', '巡察整改公开𬱖'));
    expect(JSON.parse(check(join(folder, 'content'), '--json').stdout)).toMatchObject({
      ok: true,
      warnings: expect.arrayContaining([
        {
          file: 'content/site.yaml',
          message: expect.stringMatching(/^转发网址时显示的图片，字体里没有“𬱖”/),
        },
      ]),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a folder in place of a file is reported as JSON too', () => {
  const folder = copyContent(VALID_CONTENT);
  try {
    mkdirSync(join(folder, 'content/notices/2026-library/issues/50.md'));
    const { status, stdout, stderr } = check(join(folder, 'content'), '--json');
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).faults).toEqual([
      {
        file: 'content/notices/2026-library/issues/50.md',
        message: '这里应当是文件，却是文件夹。请把它移走。',
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([['--jsn'], ['--json', 'content'], ['--json', '--help']])(
  'words that the command does not know are not passed over: %s %s',
  (...words) => {
    const { status, stdout, stderr } = check(VALID_CONTENT, ...words);
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      `不认识“${words.at(-1)}”，没有检查。用法：npm run check；要看哪些问题可能再次指出时用 npm run check -- --returns，程序要读结果时用 npm run check -- --json。\n`,
    ]);
  },
);

test('a result for programs and a list for editors are not asked for at once', () => {
  const { status, stdout, stderr } = check(VALID_CONTENT, '--returns', '--json');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--json 和 --returns 不能一起写，没有检查。请分两次运行。用法：/);
});
