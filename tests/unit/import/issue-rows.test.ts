import { expect, test } from 'vitest';
import { issueRows } from '@/lib/import/issue-rows';
import { parseNotice } from '@/lib/import/parse-notice';

const rowsOf = (...texts: string[]) =>
  issueRows(parseNotice(texts.map((text, at) => ({ line: at + 1, text }))));

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '根据市委统一部署，市委巡察组对某局开展了巡察，现将整改情况公布。';

test('an issue is told with its number, parts, status and target, and every line that it takes', () => {
  const [row] = rowsOf(
    TITLE,
    OPENING,
    '一、未完成整改的问题',
    '1.学习不够深入。',
    '整改情况：一是甲。',
    '二是乙。',
    '下一步措施：力争2027年6月完成。',
  );
  expect(row).toEqual({
    line: 4,
    words:
      '问题 01（印作 1）学习不够深入：整改情况 2 项、下一步措施 1 项；未完成整改（列在“未完成整改的问题”之下）；目标“力争2027年6月完成”',
    lines: [4, 5, 5, 6, 7, 7],
  });
});

test.each([
  ['一、整改情况', '1.学习不够深入。', '未写明状态（没有读到）'],
  ['一、整改情况', '1.学习不够深入（已完成整改）', '已整改（通报写明“已完成整改”）'],
])('the status under “%s” of “%s” is told as %s', (chapter, heading, words) => {
  expect(rowsOf(TITLE, OPENING, chapter, heading, '整改情况：甲。')[0]?.words).toContain(words);
});
