import { expect, test } from 'vitest';
import { compareFacts, parted } from '@/lib/check-site/read/facts';

const pages = [
  { id: '01', title: '开放时间偏短', status: '已整改', targets: '', measures: '2' },
  { id: '02', title: '座位不足', status: '未完成整改', targets: '2026-06', measures: '1' },
];

test('a form with the same facts, or fewer, has no faults', () => {
  expect(compareFacts('a.csv', pages, pages)).toEqual([]);
  expect(compareFacts('a.md', [{ id: '01' }, { id: '02', status: '未完成整改' }], pages)).toEqual([]);
});

test('a difference is reported with file, issue and both values', () => {
  const told = [
    { ...pages[0], id: '01', measures: '3' },
    { ...pages[1], id: '02', targets: '' },
  ];
  expect(compareFacts('a.csv', told, pages)).toEqual([
    'a.csv：问题 01 的措施条数是“3”，网页是“2”',
    'a.csv：问题 02 的目标月份是“”，网页是“2026-06”',
  ]);
});

test('a missing, a repeated and an unknown issue are reported', () => {
  expect(compareFacts('a.csv', [{ id: '01' }, { id: '01' }, { id: '09' }], pages)).toEqual([
    'a.csv：缺问题 02',
    'a.csv：问题 01 重复',
    'a.csv：问题 09 没有网页',
  ]);
});

test('another order is reported only if nothing else is wrong', () => {
  expect(compareFacts('a.csv', [{ id: '02' }, { id: '01' }], pages)).toEqual(['a.csv：问题的次序与清单不同']);
});

test('long texts are shown around the place where they part', () => {
  const text = '一二三四五六七八九十'.repeat(6);
  expect(parted(`${text}甲乙`, `${text}丙`)).toEqual({
    left: '…一二三四五六七八九十甲乙…',
    right: '…一二三四五六七八九十丙…',
  });
  expect(parted(text, `${text}𬱖`).right).toBe('…一二三四五六七八九十𬱖…');
});
