import { expect, test } from 'vitest';
import { readTxt } from '@/lib/import/input/read-txt';

const TEXT = '通报\n\n一、整改';
const LINES = [
  { line: 1, text: '通报' },
  { line: 2, text: '' },
  { line: 3, text: '一、整改' },
];
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${TEXT}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
// 通报 and 一、整改 in GB 18030
const gb18030 = Uint8Array.from([
  0xcd, 0xa8, 0xb1, 0xa8, 10, 10, 0xd2, 0xbb, 0xa1, 0xa2, 0xd5, 0xfb, 0xb8, 0xc4,
]);

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-8 with Windows line ends', new TextEncoder().encode(TEXT.replaceAll('\n', '\r\n'))],
  ['UTF-16', utf16(false, true)],
  ['UTF-16, big end first', utf16(true, true)],
  ['UTF-16 without a mark', utf16(false, false)],
  ['GB 18030', gb18030],
])('a text in %s is read', (_, bytes) => {
  expect(readTxt(bytes).lines).toEqual(LINES);
});

test('a text in UTF-8 stays byte for byte as it was received', () => {
  const bytes = new TextEncoder().encode('\uFEFF通报\r\n　 一、整改  \r\n');
  expect(readTxt(bytes).source).toBe(bytes);
});

test('a text in another encoding is stored as UTF-8, and a remark says so', () => {
  const input = readTxt(gb18030);
  expect(Buffer.from(input.source).toString()).toBe(TEXT);
  expect(input.remarks).toEqual([
    { line: 0, message: '原文件是 GB18030 编码，source.txt 存为 UTF-8，文字不变' },
  ]);
});

test('invisible characters are left out, and a remark says so', () => {
  const input = readTxt(new TextEncoder().encode('通\u200b报\n整\u00ad改\u200b'));
  expect(input.lines.map(({ text }) => text)).toEqual(['通报', '整改']);
  expect(Buffer.from(input.source).toString()).toBe('通报\n整改');
  expect(input.remarks).toEqual([
    { line: 1, message: '去掉了 1 个看不见的字符（U+200B）' },
    { line: 2, message: '去掉了 2 个看不见的字符（U+00AD、U+200B）' },
  ]);
});

test('bytes in no known encoding are refused', () => {
  expect(() => readTxt(Uint8Array.from([0x80, 0xff, 0xff]))).toThrow(
    '认不出这个文件的编码。请用记事本打开，另存为 UTF-8 编码的 .txt，再导入。',
  );
});
