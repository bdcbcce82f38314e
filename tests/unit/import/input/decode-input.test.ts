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
