import { expect, test } from 'vitest';
import { openContent } from '@/lib/content/open-content';
import { issueLines, noticeLines, readingOrder } from '@/lib/model/reading-order';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const door = openContent(VALID_CONTENT, { keep: true });
const notice = door.getNotice('2026-library');

test('reading order begins with the title and ends with the two lines of the signature', () => {
  const steps = readingOrder(notice);
  expect(steps[0]).toEqual({ kind: 'title', text: notice.title });
  expect(steps.slice(-2)).toEqual([
    { kind: 'signature', text: '中共示例市图书馆党组', id: 's4-p2' },
    { kind: 'signature', text: '2026年3月2日', id: 's4-p3' },
  ]);
  expect(steps.filter(({ kind }) => kind === 'signature')).toHaveLength(2);
});

test('an issue reads as its heading, then each label and its measures', () => {
  expect(issueLines(door.getIssue('2026-library', '04'))).toEqual([
    '2.老旧书库改造滞后。',
    '整改情况：',
    '一是排查隐患。请有资质的机构检测书库1次。',
    '二是编制方案。改造方案已报批。',
    '未完成整改的原因及下一步措施：',
    '受资金限制，书库改造分步进行。下一步落实资金，力争2026年12月完工。',
  ]);
});

test('every line names its file', () => {
  const files = noticeLines(notice).map(({ file }) => file);
  expect([...new Set(files)]).toEqual([
    'notice.md',
    'sections/0.md',
    'sections/1.md',
    'sections/2.md',
    'issues/01.md',
    'issues/02.md',
    'sections/3.md',
    'issues/03.md',
    'issues/04.md',
    'sections/4.md',
  ]);
});
