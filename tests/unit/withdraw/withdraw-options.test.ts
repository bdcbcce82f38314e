import { expect, test } from 'vitest';
import { parseWithdrawOptions, readNamed } from '@/lib/withdraw/withdraw-options';

test.each([
  ['2025-xuncha', { slug: '2025-xuncha', issue: null, measure: null }],
  ['2025-xuncha/22', { slug: '2025-xuncha', issue: '22', measure: null }],
  ['2025-xuncha/7#m1', { slug: '2025-xuncha', issue: '07', measure: 'm1' }],
  ['/notices/2025-xuncha/issues/07/#m1', { slug: '2025-xuncha', issue: '07', measure: 'm1' }],
  [
    'https://www.example.gov.cn/xuncha/notices/2025-xuncha/issues/22/',
    { slug: '2025-xuncha', issue: '22', measure: null },
  ],
])('%s names what it says', (words, named) => {
  expect(readNamed(words)).toEqual(named);
});

test.each(['', '2025-xuncha#m1', '2025-xuncha/x', '2025 xuncha', 'https://www.example.gov.cn/'])(
  '“%s” names nothing',
  (words) => {
    expect(readNamed(words)).toBeNull();
  },
);

const NAMED = { slug: 'a', issue: '22', measure: null };

test.each([
  [['a/22'], { named: NAMED, reason: undefined, basis: undefined, date: undefined }],
  [
    ['a/22', '--reason', '含有个人信息', '--date', '2026-11-28'],
    { named: NAMED, reason: '含有个人信息', basis: undefined, date: '2026-11-28' },
  ],
  // As they arrive where PowerShell has swallowed the two hyphens.
  [
    ['a/22', '含有个人信息', '《某法》第一条', '2026-11-28'],
    { named: NAMED, reason: '含有个人信息', basis: '《某法》第一条', date: '2026-11-28' },
  ],
])('%j is understood', (words, options) => {
  expect(parseWithdrawOptions(words)).toEqual(options);
});

test.each([
  [[]],
  [['a/22', '--why', 'x']],
  [['a/22', '--reason', ' ']],
  [['a/22', '一', '二', '三']],
  [['a/22', '一', '--reason', '二']],
])('%j is not', (words) => {
  expect(parseWithdrawOptions(words)).toBeNull();
});
