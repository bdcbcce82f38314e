import { expect, test } from 'vitest';
import { formatFault, formatOf, formatOfEnding } from '@/lib/content/evidence/format-of';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';
import { pngFile } from '@/tests/fixtures/evidence/png-file';

test.each([
  ['a PDF', pdfFile(), 'pdf'],
  ['a PNG', pngFile(), 'png'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
  ['a WebP', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'), 'webp'],
  ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ['a web page', Buffer.from('<!DOCTYPE html><script>1</script>'), null],
  ['a program', Buffer.from('MZ\x90\x00', 'latin1'), null],
  ['a Word file', Buffer.from('PK\x03\x04', 'latin1'), null],
  ['sound in the envelope of WebP', Buffer.from('RIFF\x10\x00\x00\x00WAVEfmt ', 'latin1'), null],
  ['nothing', Buffer.alloc(0), null],
])('%s is known by its first bytes', (_, bytes, format) => {
  expect(formatOf(bytes)).toBe(format);
});

test('an ending promises a format', () => {
  expect(['pdf', 'jpg', 'jpeg', 'png', 'webp', 'svg'].map(formatOfEnding)).toEqual([
    'pdf',
    'jpeg',
    'jpeg',
    'png',
    'webp',
    null,
  ]);
});

test('a promise that is not kept is said with its cure', () => {
  expect(formatFault('pdf', 'pdf')).toBeNull();
  expect(formatFault('jpeg', 'png')).toBe(
    '文件名写的是 JPEG 图片，内容却是 PNG 图片。请把文件名的后缀改成 .png。',
  );
  expect(formatFault('pdf', null)).toBe(
    '内容不是 PDF：文件坏了，或者是别的文件改了名字。请从原来的文件重新导出。',
  );
});
