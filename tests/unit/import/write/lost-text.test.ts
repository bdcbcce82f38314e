import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { folderFiles } from '@/lib/import/write/folder-files';
import { lostText } from '@/lib/import/write/lost-text';

const LINES = [
  '首页 > 公开',
  '某局关于巡察整改情况的通报',
  '发布时间：2024-06-24 17:44',
  '根据市委统一部署,市委巡察组开展了巡察，现将整改情况公布。',
  '一、未完成整改的问题',
  '1.学习不够深入。',
  '整改情况：甲。',
  '下一步措施：力争2025年6月完成。',
].map((text, at) => ({ line: at + 1, text }));

const notice = parseNotice(LINES);
const files = folderFiles(notice, new Uint8Array(), null);
const withFile = (path: string, change: (text: string) => string) =>
  new Map([...files, [path, change(String(files.get(path)))]]);

test('nothing is lost if the files hold all but what is listed as left out', () => {
  expect(lostText(LINES, notice, files)).toBeNull();
});

test('white space and width are no loss', () => {
  const spaced = LINES.map(({ line, text }) => ({ line, text: `　${text.replace('，', ' ,')} ` }));
  expect(lostText(spaced, notice, files)).toBeNull();
});

test.each([
  ['a character is missing', 'issues/01.md', (text: string) => text.replace('甲', '')],
  ['a paragraph is missing', 'sections/0.md', () => '乙。\n'],
  ['a word was added', 'issues/01.md', (text: string) => text.replace('甲', '甲乙')],
])('the difference is shown where %s', (_, path, change) => {
  expect(lostText(LINES, notice, withFile(path, change))).not.toBeNull();
});

test('what was left out without being listed is lost', () => {
  expect(lostText(LINES, { ...notice, leftOut: notice.leftOut.slice(1) }, files)).toMatchObject({
    right: expect.stringContaining('首页'),
  });
});

test('what is listed and does not stand in its line is shown, not passed over', () => {
  const leftOut = [...notice.leftOut, { line: 7, text: '丙。' }];
  expect(lostText(LINES, { ...notice, leftOut }, files)).toMatchObject({
    right: expect.stringContaining('丙。'),
  });
});

test('a piece is taken out of its line once', () => {
  const leftOut = [...notice.leftOut, { line: 7, text: '甲。' }];
  const twice = LINES.map((one) => (one.line === 7 ? { ...one, text: '甲。整改情况：甲。' } : one));
  expect(lostText(twice, { ...notice, leftOut }, files)).toBeNull();
});
