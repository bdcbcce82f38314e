import { expect, test } from 'vitest';
import { chromiumPlaces } from '@/scripts/test/chromium-places';

test('on Linux every folder of PATH is looked through, Chromium without windows first, Chrome last', () => {
  const places = chromiumPlaces('linux', { PATH: '/usr/local/bin::/usr/bin' });
  expect(places.slice(0, 3)).toEqual([
    '/usr/local/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
    '/usr/local/bin/chromium',
  ]);
  expect(places.at(-1)).toBe('/usr/bin/google-chrome-stable');
  expect(chromiumPlaces('linux', {})).toEqual([]);
});

test('on a Mac the application comes before the command', () => {
  const places = chromiumPlaces('darwin', { PATH: '/opt/homebrew/bin' });
  expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/opt/homebrew/bin/chromium');
});

test('on Windows programs of all users and of one user are looked for', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
  expect(chromiumPlaces('win32', env).slice(0, 2)).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ]);
});
