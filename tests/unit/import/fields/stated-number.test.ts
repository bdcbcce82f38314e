import { expect, test } from 'vitest';
import { NUMBER, statedNumber } from '@/lib/import/fields/stated-number';

const found = (text: string): string | undefined => new RegExp(`${NUMBER}个`).exec(text)?.groups?.number;

test.each([
  ['12', 12],
  ['106', 106],
  ['十二', 12],
  ['两', 2],
  ['四十三', 43],
  ['一百', 100],
  ['百二十', 120],
  ['一百零六', 106],
  ['一百一十', 110],
  ['二百一十五', 215],
  ['一千二百', 1200],
])('%s is %d', (number, value) => {
  expect(statedNumber(number)).toBe(value);
});

test.each([
  ['反馈43个问题', '43'],
  ['反馈四十三个问题', '四十三'],
  ['共一百零六个', '一百零六'],
  ['共二十二个', '二十二'],
  ['共一千二百个', '一千二百'],
])('a number is found whole: %s', (text, number) => {
  expect(found(text)).toBe(number);
});

test.each(['每一个问题', '第一个问题', '某一个问题', '第十二个问题', '任一个', '这一个', '同一个'])(
  '%s counts nothing',
  (text) => {
    expect(found(text)).toBeUndefined();
  },
);
