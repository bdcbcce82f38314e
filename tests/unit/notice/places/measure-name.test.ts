import { expect, test } from 'vitest';
import { measureName } from '@/lib/notice/places/measure-name';

test.each([
  ['整改情况：', '二是', '整改情况“二是”'],
  ['需进一步整改的原因及下一步措施:', '（1）', '需进一步整改的原因及下一步措施“（1）”'],
  ['整改情况：', null, '整改情况'],
  [null, '一是', '“一是”'],
  [null, null, null],
])('in the part “%s” the measure “%s” is called %s', (label, ordinal, name) => {
  expect(measureName({ label }, { ordinal })).toBe(name);
});
