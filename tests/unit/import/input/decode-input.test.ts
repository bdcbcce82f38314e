import { expect, test } from 'vitest';
import { decodeInput } from '@/lib/import/input/decode-input';

const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((one) => {
    const code = one.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });

test.each([
  ['utf-8', [...Buffer.from('通报\n')]],
  ['gb18030', [0xcd, 0xa8, 0xb1, 0xa8, 0x0a]],
  ['utf-16le', [0xff, 0xfe, ...utf16('通报\n', true)]],
  ['utf-16be', [0xfe, 0xff, ...utf16('通报\n', false)]],
  ['utf-16le', utf16('通报\n', true)],
  ['utf-16be', utf16('通报\n', false)],
] as const)('a text in %s is read', (encoding, bytes) => {
  expect(decodeInput(Uint8Array.from(bytes))).toEqual({ text: '通报\n', encoding });
});

test('bytes that are no text are refused', () => {
  expect(() => decodeInput(Uint8Array.from([0xff, 0x80, 0xff]))).toThrow('认不出这个文件的编码');
});

// 中共某局黨組關於巡察整改情況的通報 …, encoded by Python
const BIG5 =
  'pKSmQKxZp73E0rLVw/ap86i1ue6+46fvsaGqcKq6s3Gz+KFDrtq+2qWrqWWyzqRAs6G4cKFBpaupZai1ue6y1bnvrFmnvcTSstW2fa5ppEaotbnuoUGow6TP9VikRrdOqKOhQ7J7sU6+46fvsaGqcKSppUikvadHoUOkQKxPstXCtL7Hst+hQw==';

test('a text in Big5 is refused as such, and one in UTF-32 as unknown', () => {
  expect(() => decodeInput(Buffer.from(BIG5, 'base64'))).toThrow('这个文件是 Big5（繁体字）编码');
  expect(() => decodeInput(Uint8Array.from([0xff, 0xfe, 0, 0, 0x1a, 0x90, 0, 0]))).toThrow(
    '认不出这个文件的编码',
  );
});
