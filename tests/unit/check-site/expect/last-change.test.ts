import { expect, test } from 'vitest';
import { frameErrata, issueChange, noticeChange, pageDays } from '@/lib/check-site/expect/last-change';
import { built } from '@/tests/unit/check-site/built';
import { erratum, issue, published, update } from '@/tests/unit/check-site/sample-data';

const errata =
  '<section aria-labelledby="errata"><ol><li id="e-1"><time datetime="2026-08-01">8月</time></li><li>问题 2</li></ol></section>';
const changed = issue({ updates: [update()], errata: [erratum] });

test('an issue changes with its notice, its updates and its errata', () => {
  expect(issueChange(published(), issue())).toBe('2026-03-02T17:21:00+08:00');
  expect(issueChange(published(), changed)).toBe('2026-05-06');
  expect(issueChange(published(), issue({ errata: [erratum] }))).toBe('2026-04-01');
});

test('a notice changes with its issues and with errata outside them', () => {
  expect(noticeChange(published([issue(), changed]))).toBe('2026-05-06');
  expect(frameErrata(published([], errata))).toEqual([{ date: '2026-08-01', anchor: 'e-1' }]);
  expect(noticeChange(published([changed], errata))).toBe('2026-08-01');
});

test('lists change with the latest notice, the list of documents only with its own', () => {
  expect([...pageDays(built({}), [published([changed])])]).toEqual([
    ['/', '2026-05-06'],
    ['/notices/', '2026-05-06'],
    ['/data/', '2026-05-06'],
    ['/changes/', '2026-05-06'],
    ['/site-map/', '2026-05-06'],
    ['/bureaus/', '2026-05-06'],
    ['/notices/2026-library/', '2026-05-06'],
    ['/notices/2026-library/issues/', '2026-05-06'],
    ['/notices/2026-library/timeline/', '2026-05-06'],
    ['/notices/2026-library/documents/', '2026-03-02'],
    ['/notices/2026-library/figures/', '2026-03-02'],
    ['/notices/2026-library/issues/02/', '2026-05-06'],
  ]);
});

test('the page of a bureau changes with the notices that it lists', () => {
  const list = (path: string) => `<main><a href="${path}">通报</a></main>`;
  const site = built({
    '/bureaus/library/index.html': list('/notices/2026-library/'),
    '/bureaus/hall/index.html': list('/notices/2024-hall/'),
  });
  const days = pageDays(site, [published([changed])]);
  expect(days.get('/bureaus/library/')).toBe('2026-05-06');
  expect(days.get('/bureaus/hall/')).toBe('');
});
