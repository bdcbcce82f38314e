import { expect, test } from 'vitest';
import { contactSchema } from '@/lib/model/bureau/contact-schema';

const CONTACT = { phone: '0000-1234567', post: '某市书院路1号', mail: 'books@example.com' };

const messageOf = (changes: object): string | undefined =>
  contactSchema.safeParse({ ...CONTACT, ...changes }).error?.issues[0]?.message;

test.each(['0000-1234567', '12345678', '(0000) 1234567', '+86 0000 1234567'])(
  '%s can be dialled',
  (phone) => {
    expect(messageOf({ phone })).toBeUndefined();
  },
);

test.each([
  ['０１２３－４５６７８９０', '“０１２３－４５６７８９０”电话拨不出去。请写成 0123-4567890。'],
  ['0123-4567890、4567891', '“0123-4567890、4567891”里有几个号码，电话拨不出去。请只写一个。'],
  ['0123-4567890转803', '“0123-4567890转803”电话拨不出去。请只写半角数字和减号，例如 0123-4567890。'],
])('%s cannot be dialled', (phone, message) => {
  expect(messageOf({ phone })).toBe(message);
});

test('each of the three is needed, and nothing else is known', () => {
  expect(contactSchema.safeParse({ ...CONTACT, mail: 'books' }).success).toBe(false);
  expect(contactSchema.safeParse({ ...CONTACT, post: ' ' }).success).toBe(false);
  expect(contactSchema.safeParse({ ...CONTACT, fax: '0000-1234567' }).success).toBe(false);
});
