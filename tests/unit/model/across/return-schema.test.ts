import { expect, test } from 'vitest';
import { returnSchema } from '@/lib/model/across/return-schema';

const whole = { notice: '2025-xuncha', issue: '36', reason: '两次说的是同一笔经费。' };

test('a return names notice, issue and reason, and nothing else', () => {
  expect(returnSchema.parse(whole)).toEqual(whole);
  for (const name of Object.keys(whole))
    expect(returnSchema.safeParse({ ...whole, [name]: undefined }).success).toBe(false);
  expect(returnSchema.safeParse({ ...whole, status: '已整改' }).success).toBe(false);
});

test('the reason is one paragraph of plain words', () => {
  for (const reason of [' ', '一\n二', '**同一件事**'])
    expect(returnSchema.safeParse({ ...whole, reason }).success).toBe(false);
});
