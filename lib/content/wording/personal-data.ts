import { mailAddresses } from '@/lib/words/mail-addresses';

/** Personal data in a line: as written, and its kind. */
export type PersonalData = { words: string; kind: string };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** True for an identity number of 18 characters whose check digit fits (GB 11643-1999). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return CHECK_DIGITS[sum % 11] === text[17]?.toUpperCase();
}

/** True for 16 to 19 digits that pass the Luhn check of bank cards (GB/T 19584). */
export function isCardNumber(text: string): boolean {
  if (!/^\d{16,19}$/.test(text)) return false;
  const sum = Array.from(text)
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

// 3, 4 and 4 digits, separated by one character or none; not inside a checksum or amount.
const MARK = '(?:[ .·•‧・_/—–-]{0,2})';
const GROUPED = new RegExp(
  `(?<!\\d[.]?)(?<![0-9A-Fa-f]{16})(?:\\+?86[ -]?)?1[3-9]\\d(${MARK})\\d{4}\\1\\d{4}(?![0-9A-Za-z])`,
  'g',
);

// 电子邮箱：… is the address of a body, printed for its readers.
const OWN_CONTACT = /(?:邮箱|信箱|邮件)[^,。;]{0,4}[:为是][\w.@+\-、/ ]*$/;

const isMobileNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

/**
 * Identity, bank card and mobile numbers in a line, also grouped or full width, and mail addresses that are neither in `contacts` nor named as the contact of a body.
 */
export function personalDataIn(line: string, contacts: readonly string[]): PersonalData[] {
  const plain = line.normalize('NFKC');
  const numbers = [...plain.matchAll(/(?<![\w.])\+?\d(?:[ -]?\d){9,21}[Xx]?(?!\w)/g)].flatMap(([found]) => {
    const kind = contacts.includes(found) ? null : kindOfNumber(found.replace(/[ +-]/g, ''));
    return kind === null ? [] : [{ words: found, kind }];
  });
  const mobiles = [...plain.matchAll(GROUPED)].flatMap(([found]) =>
    contacts.includes(found) || numbers.some(({ words }) => words.includes(found))
      ? []
      : [{ words: found, kind: '手机号码' }],
  );
  const mails = mailAddresses(plain).flatMap(({ address, at }) =>
    contacts.includes(address) || OWN_CONTACT.test(plain.slice(Math.max(0, at - 60), at))
      ? []
      : [{ words: address, kind: '不在单位联系方式里的邮箱' }],
  );
  return [...numbers, ...mobiles, ...mails];
}

function kindOfNumber(digits: string): string | null {
  if (isIdentityNumber(digits)) return '身份证号码';
  if (isMobileNumber(digits.replace(/^86(?=1\d{10}$)/, ''))) return '手机号码';
  return isCardNumber(digits) ? '银行卡号' : null;
}
