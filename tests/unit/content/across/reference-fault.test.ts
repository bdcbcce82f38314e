import { expect, test } from 'vitest';
import { issueFault, noticeFault } from '@/lib/content/across/reference-fault';
import type { WithdrawnNotice } from '@/lib/model/notice';
import { both, earlier, later } from '@/tests/fixtures/notices/returned-sample';
import { bureau } from '@/tests/fixtures/notices/sample';

const gone: WithdrawnNotice = {
  slug: '2023-library',
  formerly: ['2023-lib'],
  bureau,
  bureauName: bureau.name,
  issuer: '某市图书局',
  published: '2023-03-01',
  issues: ['01'],
  withdrawal: { date: '2025-01-01', reason: '有误' },
};
const known = { notices: both(), withdrawn: [gone] };

test.each([
  ['2024-library', null],
  ['2024-lib', null],
  ['2023-lib', '通报 2023-lib 已经撤下。请删去这一条。'],
  [
    '2026-library',
    '2026-library 就是这份通报自己。请改成更早的通报；同一份通报里相关的问题，写在 related 里。',
  ],
  ['2024-libraries', '没有通报“2024-libraries”。你要写的是 2024-library 吗？'],
  ['xuncha', '没有通报“xuncha”。比这一份早的有 2024-library。'],
])('the notice %s', (slug, message) => {
  expect(noticeFault(slug, later, known, 'returns')).toBe(message);
});

test('where a whole notice names another, the cure is one for notices', () => {
  expect(noticeFault('2026-library', later, known, 'follows')).toBe(
    '2026-library 就是这份通报自己。请改成更早的通报。',
  );
  expect(noticeFault('2026-library', earlier, known, 'follows')).toMatch(
    /后来的，请写在后来那一份的 notice\.md 里。$/,
  );
});

test('the first notice has none to name', () => {
  expect(noticeFault('xuncha', earlier, known, 'returns')).toBe(
    '没有通报“xuncha”，也没有更早的通报。请删去这一条。',
  );
});

test('of two that were published at the same minute none is earlier', () => {
  const twin = { ...earlier, slug: 'twin', formerly: [], published: later.published };
  const twins = { notices: [...both(), { notice: twin, files: [], follows: null }], withdrawn: [] };
  expect(noticeFault('twin', later, twins, 'returns')).toMatch(/^通报 twin（2026年3月1日发布）不早于这一份/);
});

test.each([
  ['05', null],
  ['5', "通报 2024-library 没有问题“5”。你要写的是 '05' 吗？"],
  ['06', '通报 2024-library 的问题 06 已经撤下。请删去这一条。'],
  [
    '99',
    '通报 2024-library 没有问题“99”。请写 notices/2024-library/issues 文件夹里有的编号，就是文件名里的数字。',
  ],
])('the issue %s', (id, message) => {
  expect(issueFault(id, earlier)).toBe(message);
});
