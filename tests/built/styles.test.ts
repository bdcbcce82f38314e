import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPage, pageAddresses } from './built-site';
import { exportedStyles, reachedBy, stylesOf } from './style-rules';

const KINDS = [
  '/',
  '/notices/',
  '/notices/2025-xuncha/',
  '/notices/2025-xuncha/issues/',
  '/about/',
  '/404.html',
];
const ISSUES = ['07', '39', '41', '43'].map((id) => `/notices/2025-xuncha/issues/${id}/`);

const styles = pageAddresses().map((address) => ({ address, css: openPage(address)('style').text() }));

describe('no rule that can match is missing', () => {
  test.each([...KINDS, ...ISSUES])('on %s', (address) => {
    const $ = openPage(address);
    const kept = new Set(stylesOf($('style').text()).map(({ place, selector }) => `${place} ${selector}`));
    const html = readFileSync(join(process.cwd(), '.export', address.replace(/\/$/, '/index.html')), 'utf8');
    const missing = stylesOf(exportedStyles(html))
      .filter(({ selector }) => reachedBy($, selector))
      .map(({ place, selector }) => `${place} ${selector}`)
      .filter((rule) => !kept.has(rule));
    expect(missing).toEqual([]);
  });
});

test('most of the rules of the site are left out of an issue page', () => {
  const address = '/notices/2025-xuncha/issues/41/';
  const html = readFileSync(join(process.cwd(), '.export', address, 'index.html'), 'utf8');
  expect(openPage(address)('style').text().length).toBeLessThan(exportedStyles(html).length * 0.7);
});

// Browsers of 2018 to 2021 drop a whole rule, or all of the styles, for what they do not know.
test.each([
  ['cascade layers', /@layer/],
  ['registered properties', /@property/],
  ['nesting', /[{;]\s*&|@nest/],
  ['container queries', /@container/],
  ['selectors of 2021', /:is\(/],
])('no page needs %s', (_, sign) => {
  expect(styles.filter(({ css }) => sign.test(css)).map(({ address }) => address)).toEqual([]);
});

test('newer colours stand only where the browser is asked for them first', () => {
  const newer = styles.flatMap(({ address, css }) =>
    stylesOf(css)
      .filter(
        ({ place, text }) =>
          /oklch\(|oklab\(|color-mix\(|light-dark\(/.test(text) && !/@supports/.test(place),
      )
      .map(({ selector }) => `${address} ${selector}`),
  );
  expect(newer).toEqual([]);
});

// A list of selectors is dropped as a whole if one of them is unknown.
test('a rule with :where() names no other selector, which older browsers would drop with it', () => {
  const rules = styles
    .flatMap(({ css }) => stylesOf(css))
    .filter(({ selector }) => selector.includes(':where('));
  for (const { text } of rules) expect(text).not.toMatch(/,(?![^(]*\))[^{]*\{/);
});
