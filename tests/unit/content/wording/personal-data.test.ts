import { describe, expect, test } from 'vitest';
import { isCardNumber, isIdentityNumber, personalDataIn } from '@/lib/content/wording/personal-data';

describe('identity numbers', () => {
  // the example of GB 11643-1999
  test.each(['11010519491231002X', '11010519491231002x'])('%s has a check digit that fits', (number) => {
    expect(isIdentityNumber(number)).toBe(true);
  });

  test.each(['110105194912310021', '1101051949123100', '11010519491231002XX'])('%s has not', (number) => {
    expect(isIdentityNumber(number)).toBe(false);
  });
});

describe('bank cards', () => {
  test.each(['4111111111111111', '6222021234567890128'])('%s passes the Luhn check', (number) => {
    expect(isCardNumber(number)).toBe(true);
  });

  test.each(['4111111111111112', '411111111111111', '42222222222222222222'])('%s does not', (number) => {
    expect(isCardNumber(number)).toBe(false);
  });
});

describe('a line', () => {
  const found = (line: string): string[] =>
    personalDataIn(line, ['0594-2630053', 'office@example.com']).map(({ words, kind }) => `${kind} ${words}`);

  test.each([
    ['电话 138 0013 8000', ['手机号码 138 0013 8000']],
    ['电话 138-0013-8000', ['手机号码 138-0013-8000']],
    ['电话 +8613800138000', ['手机号码 +8613800138000']],
    ['电话１３８００１３８０００', ['手机号码 13800138000']],
    ['电话138.0013.8000', ['手机号码 138.0013.8000']],
    ['电话 138—0013—8000', ['手机号码 138—0013—8000']],
    ['电话138·0013·8000', ['手机号码 138·0013·8000']],
    ['微信wx13800138000', ['手机号码 13800138000']],
    ['两个：13800138000、139 0013 8000', ['手机号码 13800138000', '手机号码 139 0013 8000']],
    ['卡号4111-1111-1111-1111。', ['银行卡号 4111-1111-1111-1111']],
    ['写信到 someone@example.org。', ['不在单位联系方式里的邮箱 someone@example.org']],
  ])('%s holds personal data', (line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  test.each([
    '联系电话：0594-2630053，电子邮箱：office@example.com',
    '闽司〔2023〕12号',
    '2023年4月20日至5月31日，588~600元',
    'sha256 ce168b131cd064b5793d0f3909cdce009ff13fbc53ee6e39d2e63a27b36d2f2d',
    '编号 12345678901',
    '金额13800138.000元，约0.13800138000',
    'sha256 ce168b131cd064b5793d0f3909cdce009ff13fbc53ee6e39d2e13800138000a1',
    '发放 1234567890123456 份',
  ])('%s holds none', (line) => {
    expect(found(line)).toEqual([]);
  });
});
