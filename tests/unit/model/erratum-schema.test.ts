import { expect, test } from 'vitest';
import { erratumSchema } from '@/lib/model/erratum-schema';

const read = (changes: object) =>
  erratumSchema.safeParse(
    { date: '2026-04-01', from: '30小时', to: '36小时', reason: '抄错。', ...changes },
    { reportInput: true },
  );
const faultsOf = (changes: object): string[] =>
  read(changes).error?.issues.map(({ path, message }) => `${path.join(' ')}：${message}`) ?? [];

test('a correction is of the text unless it says that it is of the status', () => {
  expect(read({}).data).not.toHaveProperty('of');
  expect(read({ of: '文字' }).data).toMatchObject({ of: 'text' });
  expect(read({ of: '状态' }).data).toMatchObject({ of: 'status' });
});

test('a correction changes something', () => {
  expect(faultsOf({ to: '30小时' })).toEqual([
    'to：与 from 相同，没有更正什么。请写更正后的字，或删去这一条。',
  ]);
});

test('the approved words may hold any sign, the reason is plain text', () => {
  expect(faultsOf({ from: '**30**\n小时' })).toEqual([]);
  expect(faultsOf({ reason: '**抄错**。' })).toEqual([expect.stringMatching(/^reason：“\*\*”会照样印出来/)]);
});
