import { expect, test } from 'vitest';
import { toQr } from '@/lib/data/qr';
import { qrFiles } from '@/lib/machine/qr-files';
import { textAt } from '@/tests/fixtures/machine/machine-content';
import { site } from '@/tests/fixtures/notices/sample';

test('a page that is printed with a QR code has one of its full address, others none', async () => {
  const files = qrFiles(site, [
    { path: '/', changed: null, hasQr: true },
    { path: '/notices/a/', changed: null, hasQr: true },
    { path: '/notices/a/files/b/', changed: null, hasQr: false },
  ]);
  expect(files.map(({ path }) => path)).toEqual(['/qr/home.svg', '/qr/notices/a.svg']);
  expect(await textAt(files, '/qr/notices/a.svg')).toBe(toQr('https://books.example/notices/a/'));
});
