import { expect, test } from 'vitest';
import { readContacts } from '@/lib/import/fields/read-contacts';

test.each([
  ['联系电话：0000-1234567。', '0000-1234567'],
  ['联系方式：电话（0000）1234567；', '（0000）1234567'],
  ['联系电话0000-1234567', '0000-1234567'],
  ['监督电话〔某单位〕：0000-1234567', '0000-1234567'],
  ['监督电话（工作时间）：0000—1234567', '0000—1234567'],
  ['监督热线：12345。', '12345'],
])('the telephone of %s', (text, phone) => {
  expect(readContacts([{ line: 1, text }]).phone).toBe(phone);
});

test('mail and address are as printed, and what is missing is null', () => {
  expect(
    readContacts([{ line: 1, text: '电子邮箱：a.b@example.com；邮政信箱：某市某路5号，邮编000000' }]),
  ).toEqual({
    phone: null,
    mail: 'a.b@example.com',
    post: '某市某路5号',
  });
});
