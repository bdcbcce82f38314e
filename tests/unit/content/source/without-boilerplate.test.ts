import { expect, test } from 'vitest';
import { withoutBoilerplate } from '@/lib/content/source/without-boilerplate';

const left = (source: string, ...boilerplate: string[]): string =>
  withoutBoilerplate(source, boilerplate)
    .lines.filter((line) => line !== '')
    .join('|');

test('whole lines and parts of lines are removed, once each and in order', () => {
  expect(left('首页 > 公开\n打印 标题 打印\n打印', '首页 > 公开', '打印')).toBe('打印 标题 打印');
  expect(left('打印 标题 打印', '打印', '打印')).toBe(' 标题 ');
});

test('kinds and numbers of blanks do not matter', () => {
  expect(left('发布：\u00a0 2025-01-01\u3000来源', '发布： 2025-01-01 来源')).toBe('');
});

test('an entry is found only after the previous one', () => {
  expect(withoutBoilerplate('甲\n乙', ['乙', '甲', '丙']).notFound).toEqual([1, 2]);
});
