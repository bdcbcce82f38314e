import { expect, test } from 'vitest';
import { parseWithdrawOptions, readNamed } from '@/lib/withdraw/withdraw-options';

test.each([
  ['2025-xuncha', { kind: 'notice', slug: '2025-xuncha' }],
  ['2025-xuncha/22', { kind: 'issue', slug: '2025-xuncha', issue: '22' }],
  ['2025-xuncha/7#m1', { kind: 'measure', slug: '2025-xuncha', issue: '07', measure: 'm1' }],
  [
    '/notices/2025-xuncha/issues/07/#m1',
    { kind: 'measure', slug: '2025-xuncha', issue: '07', measure: 'm1' },
  ],
  [
    'https://www.example.gov.cn/xuncha/notices/2025-xuncha/issues/22/',
    { kind: 'issue', slug: '2025-xuncha', issue: '22' },
  ],
  ['2025-xuncha/files/photo.jpg', { kind: 'file', slug: '2025-xuncha', file: 'photo.jpg' }],
  ['/notices/2025-xuncha/files/photo/', { kind: 'file', slug: '2025-xuncha', file: 'photo' }],
  ['/notices/2025-xuncha/files/photo/photo.jpg', { kind: 'file', slug: '2025-xuncha', file: 'photo.jpg' }],
  ['/notices/2025-xuncha/#issue-07-m1', { kind: 'measure', slug: '2025-xuncha', issue: '07', measure: 'm1' }],
  ['/notices/2025-xuncha/#s3-p2', { kind: 'place', slug: '2025-xuncha', anchor: 's3-p2' }],
])('%s names what it says', (words, named) => {
  expect(readNamed(words)).toEqual(named);
});

test.each([
  '',
  '2025-xuncha#m1',
  '2025-xuncha/x',
  '2025 xuncha',
  'https://www.example.gov.cn/',
  '/notices/2025-xuncha/issues/',
  '/notices/2025-xuncha/documents/',
])('“%s” names nothing', (words) => {
  expect(readNamed(words)).toBeNull();
});

const NAMED = { kind: 'issue', slug: 'a', issue: '22' };

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
