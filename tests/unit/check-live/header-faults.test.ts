import { expect, test } from 'vitest';
import { EVERY_ANSWER, FOR_EVER, fileHeaders, HSTS } from '@/lib/answers/answer-headers';
import { headerFaults } from '@/lib/check-live/header-faults';

const csp = "default-src 'none'; frame-ancestors 'none'";
const headersOf = (path: string, basePath = ''): Record<string, string> => ({
  ...{ ...EVERY_ANSWER, ...HSTS, ...fileHeaders(path, basePath) },
  ...{ 'content-security-policy': csp, etag: '"a"', server: 'nginx' },
});
const GOOD = headersOf('index.html');
const expected = { base: '/', csp };

test('a page with all headers has no fault, with the policy known or not, and below a base path', () => {
  expect(headerFaults('about/index.html', GOOD, expected)).toEqual([]);
  expect(headerFaults('about/index.html', GOOD, { base: '/', csp: null })).toEqual([]);
  const below = headersOf('index.html', '/xuncha');
  expect(headerFaults('index.html', below, { base: '/xuncha/', csp })).toEqual([]);
  expect(headerFaults('index.html', below, expected)).toHaveLength(1);
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
  ['content-type', 'text/html'],
  ['vary', 'Origin'],
])('%s “%s” is a fault', (header, value) => {
  expect(headerFaults('index.html', { ...GOOD, [header]: value }, expected)).toEqual([
    `${header} 是“${value}”，应为“${GOOD[header]}”`,
  ]);
});

test('no tag, another policy and a version are faults', () => {
  expect(headerFaults('index.html', { ...GOOD, etag: '' }, expected)).toEqual(['etag 是“”']);
  expect(headerFaults('index.html', GOOD, { base: '/', csp: "default-src 'self'" })).toHaveLength(1);
  const other = { ...GOOD, 'content-security-policy': 'x' };
  expect(headerFaults('index.html', other, { base: '/', csp: null })).toHaveLength(1);
  expect(headerFaults('index.html', { ...GOOD, server: 'nginx/1.22.1' }, expected)).toEqual([
    'server 透露了版本“nginx/1.22.1”',
  ]);
});

test('a CDN may know a longer time for https, add to Vary, and compress', () => {
  const sent = {
    ...{ ...GOOD, 'strict-transport-security': 'max-age=63072000; preload' },
    ...{ vary: 'accept-encoding, Origin', 'cache-control': 'max-age=0, must-revalidate' },
  };
  expect(headerFaults('index.html', sent, expected)).toEqual([]);
});

test('only a file named by its content may be kept for ever, and it has to be', () => {
  const kept = headersOf('assets/core-0123456789.js');
  expect(kept['cache-control']).toBe(FOR_EVER);
  expect(headerFaults('assets/core-0123456789.js', kept, expected)).toEqual([]);
  expect(headerFaults('assets/core-0123456789.js', headersOf('core.js'), expected)).toHaveLength(1);
  expect(headerFaults('core.js', kept, expected)).toHaveLength(1);
});
