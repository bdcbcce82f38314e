import { expect, test } from 'vitest';
import { readMht } from '@/lib/import/other-formats/read-mht';

const page = '<p>通报</p>';
const quoted = [...Buffer.from(page)]
  .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
  .join('');

const mht = (encoding: string, body: string): Uint8Array =>
  Buffer.from(
    [
      'Content-Type: multipart/related;',
      '\tboundary="----x"',
      '',
      '------x',
      'Content-Type: text/css',
      '',
      'p{}',
      '------x',
      'Content-Type: text/html; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------x--',
    ].join('\r\n'),
  );

test.each([
  ['quoted-printable', quoted.replace(/(.{60})/g, '$1=\r\n')],
  ['base64', Buffer.from(page).toString('base64')],
  ['8bit', page],
])('a page in %s is read', (encoding, body) => {
  const words = readMht(mht(encoding, body)).lines.map(({ text }) => text);
  expect(words).toContain('通报');
});

test('the place of the page is that of its part, or of the snapshot', () => {
  const address = 'https://www.example.gov.cn/tongbao/1.html';
  const plain = Buffer.from(mht('8bit', page)).toString();
  const remarksOf = (text: string): string[] =>
    readMht(Buffer.from(text)).remarks.map(({ message }) => message);
  for (const text of [
    `Snapshot-Content-Location: ${address}\r\n${plain}`,
    plain.replace('Content-Transfer-Encoding', `Content-Location: ${address}\r\nContent-Transfer-Encoding`),
  ])
    expect(remarksOf(text)).toEqual([expect.stringContaining(`这个网页存自 ${address}`)]);
  expect(remarksOf(plain)).toEqual([]);
});

test('a file without a page is refused', () => {
  expect(() => readMht(Buffer.from('Content-Type: text/plain\n\n通报'))).toThrow('没有网页');
});
