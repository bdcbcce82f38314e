import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';

const LIBRARY = 'content/notices/2026-library';
const ARCHIVE = 'content/notices/2025-archive';

let folder = '';
beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

// The source as another text that was received, so that only the comparison with it can find a fault.
function receive(notice: string, change: (source: string) => string): void {
  const source = change(readFileSync(join(folder, notice, 'source.txt'), 'utf8'));
  writeFileSync(join(folder, notice, 'source.txt'), source);
  const digest = sha256(source);
  const front = readFileSync(join(folder, notice, 'notice.md'), 'utf8');
  writeFileSync(
    join(folder, notice, 'notice.md'),
    front.replace(/sourceSha256: \w+/, `sourceSha256: ${digest}`),
  );
}

const report = (): string => reportOf(join(folder, 'content'));

test.each([
  [`${LIBRARY}/sections/3.md`, 'is: 未完成整改', 'is: 已整改', '说的是 未完成整改，不是 已整改。'],
  [`${ARCHIVE}/issues/03.md`, 'is: 阶段性完成', 'is: 已整改', '“阶段性完成”说的是 阶段性完成，不是 已整改。'],
  [`${ARCHIVE}/notice.md`, 'body: 市档案馆', 'body: 市图书馆', '通报里没有“市图书馆”这个单位。'],
  [
    `${ARCHIVE}/notice.md`,
    'source: 示例市档案馆办公室',
    'source: 示例市档案馆',
    'source.txt 里没有“示例市档案馆”。',
  ],
  [
    `${LIBRARY}/notice.md`,
    'source: 示例市图书馆',
    'source: 示例市',
    'source.txt 的标题下面没有“来源：示例市”',
  ],
  [
    `${LIBRARY}/notice.md`,
    'published: 2026-03-02 09:30',
    'published: 2026-03-02',
    'source.txt 印了发布的时间',
  ],
  [
    `${LIBRARY}/notice.md`,
    'shortTitle: 2026年',
    'shortTitle: 2062年',
    '写了 2062 年，标题、发布和落款日期里都没有这一年。',
  ],
])('%s: %s altered to %s is a fault', (path, from, to, words) => {
  edit(path, from, to);
  expect(report()).toContain(words);
});

test('a clause of the notice cannot be listed as words of the page', () => {
  edit(`${ARCHIVE}/issues/03.md`, '增设座位20个。', '');
  edit(`${ARCHIVE}/notice.md`, '  - 打印\n', '  - 打印\n  - 增设座位20个。\n');
  expect(report()).toContain('“增设座位20个。”在通报的正文中间');
});

test('a sentence below the signature is part of the notice or of the page', () => {
  receive(LIBRARY, (source) => `${source}\n本馆将于6月再次公布。\n`);
  expect(report()).toContain('source.txt 在落款日期后面还有“本馆将于6月再次公布。”');
});

test('an escape in YAML that stands for a character nobody sees', () => {
  edit(`${LIBRARY}/notice.md`, 'source: 示例市图书馆', 'source: "示例市图书馆\\u202E"');
  expect(report()).toContain('内容里有看不见的字符（U+202E），写成了反斜杠加代码。');
});

test('a private character is named by its code', () => {
  edit(`${ARCHIVE}/issues/03.md`, '增设座位20个。', '增设座位20个\uE7C8。');
  expect(report()).toMatch(/U\+E7C8|文字与批准的原文不同/);
});
