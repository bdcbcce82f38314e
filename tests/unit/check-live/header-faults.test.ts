import { expect, test } from 'vitest';
import { headerFaults } from '@/lib/check-live/header-faults';

const CSP = "default-src 'none'; frame-ancestors 'none'";
const GOOD = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CSP,
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-transform, max-age=0, must-revalidate',
  'speculation-rules': '"/speculation-rules.json"',
  etag: '"a"',
  server: 'nginx',
};
const script = { ...GOOD, 'content-type': 'text/javascript; charset=utf-8' };
const FOR_EVER = 'public, max-age=31536000, immutable';

test('a page with all headers has no fault, with the policy known or not', () => {
  expect(headerFaults('about/index.html', GOOD, CSP)).toEqual([]);
  expect(headerFaults('about/index.html', GOOD, null)).toEqual([]);
});

test.each([
  ['strict-transport-security', 'max-age=0'],
  ['x-content-type-options', ''],
  ['referrer-policy', 'unsafe-url'],
  ['permissions-policy', ''],
  ['cross-origin-opener-policy', 'unsafe-none'],
  ['cross-origin-resource-policy', 'cross-origin'],
  ['cache-control', 'max-age=600'],
  ['speculation-rules', ''],
  ['etag', ''],
])('%s “%s” is a fault', (header, value) => {
  expect(headerFaults('index.html', { ...GOOD, [header]: value }, CSP)).toEqual([`${header} 是“${value}”`]);
});

test('another type, another policy and a version are faults', () => {
  expect(headerFaults('index.html', { ...GOOD, 'content-type': 'text/html' }, CSP)).toEqual([
    'content-type 是“text/html”，应为“text/html; charset=utf-8”',
  ]);
  expect(headerFaults('index.html', GOOD, "default-src 'self'")).toHaveLength(1);
  expect(headerFaults('index.html', { ...GOOD, 'content-security-policy': 'x' }, null)).toHaveLength(1);
  expect(headerFaults('index.html', { ...GOOD, server: 'nginx/1.22.1' }, CSP)).toEqual([
    'server 透露了版本“nginx/1.22.1”',
  ]);
});

test('only a file named by its content may be kept for ever, and it has to be', () => {
  const kept = { ...script, 'cache-control': FOR_EVER };
  expect(headerFaults('assets/core-0123456789.js', kept, CSP)).toEqual([]);
  expect(headerFaults('assets/core-0123456789.js', script, CSP)).toHaveLength(1);
  expect(headerFaults('core.js', kept, CSP)).toHaveLength(1);
});
