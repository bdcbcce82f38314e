import { expect, test } from 'vitest';
import { mailAddresses } from '@/lib/words/mail-addresses';

test('addresses are found with their places', () => {
  expect(mailAddresses('邮箱：a.b@example.com，或c@d.example.cn。')).toEqual([
    { address: 'a.b@example.com', at: 3 },
    { address: 'c@d.example.cn', at: 20 },
  ]);
});

test.each(['a@b', '@example.com', 'a b.example.com'])('%s is none', (text) => {
  expect(mailAddresses(text)).toEqual([]);
});
