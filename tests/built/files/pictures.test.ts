import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { readPngText } from '@/lib/png-text';
import { openPage } from '@/tests/built/helpers/built-site';
import { issueIds, NOTICES, SITE_FOLDER } from '@/tests/site-under-test';

const picture = (path: string): Buffer => readFileSync(join(SITE_FOLDER, path));
const wordsOf = (path: string): string[] => readPngText(picture(path), 'Description')?.split('\n') ?? [];
const plain = (text: string): string => text.replace(/\s/g, '');

test.each(['share.png', ...NOTICES.map((notice) => `notices/${notice}/share.png`)])(
  '%s is a picture of 1200 × 630 in at most 90,000 bytes',
  (path) => {
    const { width, height } = PNG.sync.read(picture(path));
    expect([width, height]).toEqual([1200, 630]);
    expect(picture(path).length).toBeLessThanOrEqual(90_000);
  },
);

test('the picture of the site has its name', () => {
  expect(wordsOf('share.png').join(' ')).toContain(openPage('/')('header .site-name').text());
});

test.each(NOTICES)('the picture of %s has the counts of its list, and all its pages show it', (notice) => {
  const list = openPage(`/notices/${notice}/issues/`);
  const counts = list('h1 + ul li')
    .toArray()
    .map((item) => plain(list(item).text()).replace(/，其中.*/, ''));
  expect(counts.length).toBeGreaterThan(1);
  expect(wordsOf(`notices/${notice}/share.png`).map(plain)).toEqual(expect.arrayContaining(counts));
  for (const page of ['', 'issues/', `issues/${issueIds(notice)[0]}/`, 'documents/']) {
    const image = openPage(`/notices/${notice}/${page}`)('meta[property="og:image"]').attr('content') ?? '';
    expect(new URL(image).pathname, page).toBe(`/notices/${notice}/share.png`);
  }
});
