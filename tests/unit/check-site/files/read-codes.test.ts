import { expect, test } from 'vitest';
import { readCodes } from '@/lib/check-site/files/read-codes';

const json = JSON.stringify({
  form: 1,
  perPage: 100,
  issues: [
    [['library'], ['2026'], ['incomplete'], [], ['a', 'b'], []],
    [['museum'], ['2027'], ['rectified'], ['people'], [], ['2026-12']],
  ],
});

test('the codes of an issue are about the address at its place; what has none is named by its place', () => {
  expect(readCodes(json, ['https://books.example/notices/a/issues/01/'])).toEqual([
    { about: '', facts: { 格式: '1', 一页的问题: '100' } },
    {
      about: 'https://books.example/notices/a/issues/01/',
      facts: { 单位: 'library', 年份: '2026', 状态: 'incomplete', 方面: '', 原因: 'a、b', 目标: '' },
    },
    {
      about: '第 2 条',
      facts: { 单位: 'museum', 年份: '2027', 状态: 'rectified', 方面: 'people', 原因: '', 目标: '2026-12' },
    },
  ]);
});

test('a file of another shape cannot be read', () => {
  expect(readCodes('{"form":1}', [])).toBeNull();
});
