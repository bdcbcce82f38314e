import { expect, test } from 'vitest';
import { openContent } from '@/lib/content/open-content';
import type { Notice } from '@/lib/model/notice';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const small = openContent(VALID_CONTENT, { keep: true }).getNotice('2026-library');

function headingIds(notice: Notice): string[] {
  return notice.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? `${block.id} ${block.text}` : [])),
  );
}

test('headings have ids from the number of their section and their place in it', () => {
  expect(headingIds(small)).toEqual([
    's1 一、提高认识，抓好整改',
    's2 二、反馈问题的整改情况',
    's2-1 （一）读者服务方面',
    's2-1-1 1.开放时间不够方便',
    's2-1-2 2.文献整理不够及时',
    's3 三、需要进一步整改的事项',
    's3-1 （一）基本完成整改的问题',
    's3-2 （二）未完成整改的问题',
  ]);
});

test('no two headings of the real notice have one id', () => {
  const ids = headingIds(openContent(REAL_CONTENT, { keep: true }).getNotice('2025-xuncha')).map(
    (heading) => heading.split(' ')[0],
  );
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an issue has the headings above it', () => {
  expect(small.issues.map(({ position }) => position)).toEqual([
    { chapter: '二、反馈问题的整改情况', area: '（一）读者服务方面', theme: '1.开放时间不够方便' },
    { chapter: '二、反馈问题的整改情况', area: '（一）读者服务方面', theme: '2.文献整理不够及时' },
    { chapter: '三、需要进一步整改的事项', area: '（一）基本完成整改的问题', theme: null },
    { chapter: '三、需要进一步整改的事项', area: '（二）未完成整改的问题', theme: null },
  ]);
});

test('a status comes from the nearest heading that has one', () => {
  expect(small.issues.map(({ status }) => `${status.code} ${status.basis} ${status.evidence}`)).toEqual([
    'rectified inferred 二、反馈问题的整改情况',
    'rectified inferred 二、反馈问题的整改情况',
    'basically-complete stated （一）基本完成整改的问题',
    'incomplete stated （二）未完成整改的问题',
  ]);
});
