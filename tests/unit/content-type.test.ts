import { expect, test } from 'vitest';
import { contentType } from '@/lib/content-type';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['site.css', 'text/css; charset=utf-8'],
  ['site.js', 'text/javascript; charset=utf-8'],
  ['issue.json', 'application/json; charset=utf-8'],
  ['issues.csv', 'text/csv; charset=utf-8'],
  ['notice.md', 'text/markdown; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['issues/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['speculation-rules.json', 'application/speculationrules+json; charset=utf-8'],
  ['targets.ics', 'text/calendar; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['emblem.svg', 'image/svg+xml; charset=utf-8'],
  ['card.png', 'image/png'],
  ['favicon.ico', 'image/x-icon'],
  ['text.woff2', 'font/woff2'],
  ['SCAN.PNG', 'image/png'],
])('%s is sent as %s', (name, type) => {
  expect(contentType(name)).toBe(type);
});

test.each(['LICENSE', 'a.unknown', '.html', 'a.constructor'])('%s has no known type', (name) => {
  expect(contentType(name)).toBe('application/octet-stream');
});
