import { expect, test } from 'vitest';
import { orderFrom } from '@/lib/publish/order-from';

const TARGETS = [{ name: '本机', to: '/srv/site' }];
const order = (filled: Record<string, string>) => orderFrom(new Map(Object.entries(filled)), TARGETS);

test('a form becomes an order, with the characters of the sheet as they are printed', () => {
  expect(
    order({ do: 'publish', target: '本机', sheet: '3F2A 1B2C 3D4E 5F60', approved: '签发人' }),
  ).toMatchObject({
    kind: 'publish',
    target: TARGETS[0],
    approval: { sheet: '3f2a1b2c3d4e5f60', number: '', approved: '签发人' },
    back: '',
  });
  expect(order({ do: 'pack' })).toMatchObject({ kind: 'pack', target: null });
});

test.each([
  [{}, '没有选要做的是哪一件。'],
  [{ do: 'other', target: '本机' }, '没有选要做的是哪一件。'],
  [{ do: 'publish' }, '没有选发布到哪里。请选一处。'],
  [{ do: 'publish', target: '/etc' }, '没有选发布到哪里。请选一处。'],
  [{ do: 'back', target: '本机' }, '没有退回。请核对以后勾上“确定退回”，再按“退回上一次”。'],
])('%j is refused', (filled, words) => {
  expect(order(filled)).toBe(words);
});

test('what was typed in is looked at only where it is used', () => {
  expect(order({ do: 'publish', target: '本机', sheet: 'x' })).toContain('不是审签单上的 16 个字符');
  expect(order({ do: 'prepare', target: '本机', sheet: 'x' })).toMatchObject({ kind: 'prepare' });
});
