import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const NOTICE = 'notices/2026-library';
const NO_FILE = '这里应当是文件，却是文件夹。请把它移走或改名，再放上这个文件。';
const NO_FOLDER = '这里应当是文件夹，却是文件。请把它移走或改名，再建这个文件夹。';

let folder = '';
beforeEach(() => {
  folder = copyContent(VALID_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const faults = (): string[] => reportOf(join(folder, 'content')).split('\n').slice(1);

test.each([
  'site.yaml',
  'about.md',
  'accessibility.md',
  'accepted.yaml',
  'published.yaml',
  `${NOTICE}/notice.md`,
  `${NOTICE}/source.txt`,
])('a folder where the file %s belongs', (name) => {
  const path = join(folder, 'content', name);
  rmSync(path, { force: true });
  mkdirSync(path);
  expect(faults()).toEqual([`content/${name}：${NO_FILE}`]);
});

test('a folder that is named like an issue', () => {
  mkdirSync(join(folder, `content/${NOTICE}/issues/50.md`));
  expect(faults()).toEqual([`content/${NOTICE}/issues/50.md：这里应当是文件，却是文件夹。请把它移走。`]);
});

test.each(['notices', `${NOTICE}/sections`])('a file where the folder %s belongs', (name) => {
  const path = join(folder, 'content', name);
  rmSync(path, { recursive: true });
  writeFileSync(path, '');
  expect(faults()).toEqual([`content/${name}：${NO_FOLDER}`]);
});

test('a file where the folder of the issues belongs', () => {
  const path = join(folder, `content/${NOTICE}/issues`);
  rmSync(path, { recursive: true });
  writeFileSync(path, '');
  expect(faults()).toContain(`content/${NOTICE}/issues：${NO_FOLDER}`);
});

test('a file where the whole content belongs', () => {
  const path = join(folder, 'content');
  rmSync(path, { recursive: true });
  writeFileSync(path, '');
  expect(faults()).toEqual([
    'content：这里应当是文件夹，却是文件。请把它移走或改名，再建这个文件夹。',
    'content/about.md：缺少这个文件。请照 content/README.md 的例子建立。',
    'content/accessibility.md：缺少这个文件。请照 content/README.md 的例子建立。',
    'content/bureaus：没有单位。请为发布通报的单位建一个文件，例如 shilishi-danganju.md；site.yaml 里还写着 bureau 和 contact 的，运行 npm run migrate。',
    'content/notices：没有通报。请为每份通报建一个文件夹，例如 2025-xuncha。',
    'content/site.yaml：缺少这个文件。请照 content/README.md 的例子建立。',
  ]);
});
