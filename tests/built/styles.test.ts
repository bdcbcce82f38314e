import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { openPage, readBuilt, readExported } from '@/tests/built/helpers/built-site';
import { exportedStyles, reachedBy, stylesOf } from '@/tests/built/helpers/style-rules';
import { openKept } from '../fixtures/export/kept-of-page';

const KINDS = [
  '/',
  '/notices/',
  '/notices/2025-xuncha/',
  '/notices/2025-xuncha/issues/',
  '/data/',
  '/about/',
  '/404.html',
];
const ISSUES = ['07', '39', '41', '43'].map((id) => `/notices/2025-xuncha/issues/${id}/`);

describe('no rule that can match is missing', () => {
  test.each([...KINDS, ...ISSUES])('on %s', (address) => {
    const built = readBuilt(address);
    const kept = new Set(
      stylesOf(load(built)('style').text()).map(({ place, selector }) => `${place} ${selector}`),
    );
    const html = readExported(address);
    const $ = openKept(html);
    const missing = stylesOf(exportedStyles(html))
      .filter(({ selector }) => reachedBy($, selector))
      .filter(({ place, selector }) => !kept.has(`${place} ${selector}`))
      .map(({ place, selector }) => `${place} ${selector}`);
    expect(missing).toEqual([]);
  });
});

test('most of the rules of the site are left out of an issue page', () => {
  const address = '/notices/2025-xuncha/issues/41/';
  const html = readExported(address);
  expect(openPage(address)('style').text().length).toBeLessThan(exportedStyles(html).length * 0.7);
});
