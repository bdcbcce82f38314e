import { expect, test } from 'vitest';
import { EVERY_ANSWER, FOR_EVER, fileHeaders, REVALIDATE } from '@/lib/answers/answer-headers';

const headers = (path: string, basePath = ''): Record<string, string> => ({
  ...EVERY_ANSWER,
  ...fileHeaders(path, basePath),
});

test('a page stays with its site, names the rules for fetching ahead and loads nothing from elsewhere', () => {
  expect(headers('about/index.html', '/xuncha')).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': REVALIDATE,
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'speculation-rules': '"/xuncha/speculation-rules.json"',
  });
  expect(headers('about/index.html')).not.toHaveProperty('access-control-allow-origin');
});

test.each([
  'a/issues.json',
  'a/issues.csv',
  'a/notice.md',
  'notice.txt',
  'feed.xml',
  'a.ics',
  'a.zip',
  'a.pdf',
])('another site may read %s', (path) => {
  expect(headers(path)).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test('another site may show a picture, not read it', () => {
  expect(headers('share.png')['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers('share.png')).not.toHaveProperty('access-control-allow-origin');
});

test('scripts and the rules for fetching ahead are of this site alone; a hashed name is kept for ever', () => {
  for (const path of ['assets/core-0123456789.js', 'speculation-rules.json', 'a.woff2', 'SHA256SUMS'])
    expect([path, headers(path)['cross-origin-resource-policy']]).toEqual([path, 'same-origin']);
  expect(headers('assets/core-0123456789.js')['cache-control']).toBe(FOR_EVER);
});
