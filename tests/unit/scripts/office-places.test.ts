import { expect, test } from 'vitest';
import { officePlaces } from '@/scripts/test/office-places';

test('LibreOffice is looked for where each platform installs it', () => {
  expect(officePlaces('linux', { PATH: '/usr/bin:/opt/bin' })).toEqual([
    '/usr/bin/soffice',
    '/opt/bin/soffice',
    '/usr/bin/libreoffice',
    '/opt/bin/libreoffice',
  ]);
  expect(officePlaces('win32', { PROGRAMFILES: 'C:\\P' })).toEqual([
    'C:\\P\\LibreOffice\\program\\soffice.exe',
  ]);
  expect(officePlaces('darwin', {})[0]).toBe('/Applications/LibreOffice.app/Contents/MacOS/soffice');
});
