import { expect, test } from 'vitest';
import { announceNotice } from '@/lib/changes/facts/announce-notice';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { exported, smallExport } from '@/tests/fixtures/small-export';

test('a new notice says its address, title and number of issues, and who published it', () => {
  const { notices } = exported(smallExport([notice([issue(), issue({ id: '03' })])]));
  expect(notices.map(announceNotice)).toEqual([
    {
      kind: 'notice',
      where: '/notices/2026-library/',
      before: null,
      after: '《中共某市图书局党组关于巡察整改进展情况的通报》，2 个问题',
      cause: '中共某市图书局党组发布',
    },
  ]);
});
