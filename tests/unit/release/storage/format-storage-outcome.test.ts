import { expect, test } from 'vitest';
import { formatStorageOutcome } from '@/lib/release/storage/format-storage-outcome';

const outcome = {
  ...{ name: 'b', before: 'a', brought: 3, removed: 1, kept: 2, dropped: [], notes: ['留意。'] },
  sent: { requests: 12, bytes: 345 },
};

test.each([
  ['new', '已发布 b。之前是 a，可用 --rollback 退回。'],
  ['same', '仍是 b。之前是 a，可用 --rollback 退回。'],
  ['back', '已退回 b。退回前是 a。'],
] as const)('%s is said first, then what it took and what is still to do', (kind, first) => {
  expect(formatStorageOutcome({ ...outcome, kind })).toEqual([
    first,
    '换了 3 个文件，删去 1 个，留存旧的 2 个；共 12 次请求，送出 345 字节。',
    '留意。',
    expect.stringContaining('CDN'),
  ]);
});
