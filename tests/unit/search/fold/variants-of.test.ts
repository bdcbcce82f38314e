import { expect, test } from 'vitest';
import { variantsOf } from '@/lib/search/fold/variants-of';

test('every traditional form of a used character is listed, in pairs', () => {
  const pairs = variantsOf('败诉里').match(/../gu);
  expect(pairs).toEqual(expect.arrayContaining(['敗败', '訴诉', '裏里', '裡里']));
});

test('radicals that look like a used character are listed with it', () => {
  expect(variantsOf('见长').match(/../gu)).toEqual(expect.arrayContaining(['⻅见', '⻓长', '⻑长']));
});

test('the forms of Hong Kong are listed too', () => {
  expect(variantsOf('卫').match(/../gu)).toEqual(expect.arrayContaining(['衛卫', '衞卫']));
});

test('characters that are not used are not listed', () => {
  expect(variantsOf('一二三，abc')).toBe('');
});
