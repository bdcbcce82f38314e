import { expect, test } from 'vitest';
import { isInWithdrawnFolder } from '@/lib/changes/files/is-in-withdrawn-folder';

const marker = { text: '', sum: '' };
const files = new Map([
  ['/notices/2024-old/.withdrawn', marker],
  ['/notices/2026-library/issues/03/.withdrawn', marker],
]);

test.each([
  ['the page of a withdrawn notice', '/notices/2024-old/index.html', true],
  ['a page below it', '/notices/2024-old/issues/01/index.html', true],
  ['the QR code of a withdrawn notice', '/qr/notices/2024-old.svg', true],
  ['the QR code of a page below it', '/qr/notices/2024-old/issues/01.svg', true],
  ['the data of a withdrawn issue', '/notices/2026-library/issues/03/issue.json', true],
  ['the QR code of a withdrawn issue', '/qr/notices/2026-library/issues/03.svg', true],
  ['the marker itself', '/notices/2024-old/.withdrawn', true],
  ['the notice of a withdrawn issue', '/notices/2026-library/index.html', false],
  ['the issue beside it', '/notices/2026-library/issues/02/index.html', false],
  ['the QR code of the issue beside it', '/qr/notices/2026-library/issues/02.svg', false],
  ['a notice with a longer name', '/notices/2024-older/index.html', false],
  ['the home page', '/index.html', false],
])('%s, %s, is in a withdrawn folder: %s', (_, path, expected) => {
  expect(isInWithdrawnFolder({ files }, path)).toBe(expected);
});
