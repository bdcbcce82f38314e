import { expect, test } from 'vitest';
import { compareRecords, type SiteRecord } from '@/lib/check-site/compare-records';
import { bureauFeedForms, feedForms } from '@/lib/check-site/forms/feed-forms';
import { built } from '@/tests/unit/check-site/built';
import { NOTICE_URL } from '@/tests/unit/check-site/sample-data';

const home = { '标题 og:title': '名称', '说明 og:description': '说明' };
const moment = (index: number): string => `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}+08:00`;
const about = (index: number): string => `${NOTICE_URL}issues/02/#${index}`;
const expected = Array.from(
  { length: 101 },
  (_, index): SiteRecord => ({
    about: about(index),
    facts: { 更新时间: index === 0 ? moment(0) : moment(59) },
  }),
);
const entry = (index: number, title = ''): string =>
  `<entry><title>${title}</title><updated>${index === 0 ? moment(0) : moment(59)}</updated><link href="${about(index)}"/></entry>`;
const feed = (inside: string, updated = moment(59)): string =>
  `<feed xmlns:fh="http://purl.org/syndication/history/1.0"><title>名称</title><subtitle>说明</subtitle><updated>${updated}</updated>${inside}</feed>`;

const newest = Array.from({ length: 100 }, (_, index) => entry(100 - index)).join('');
const link = '<link rel="prev-archive" href="https://books.example/feed/2026-1.atom"/>';
const whole = {
  '/feed.xml': feed(`${link}${newest}`),
  '/feed/2026-1.atom': feed(`<fh:archive/>${entry(1)}${entry(0)}`),
};
const faultsOf = (files: Record<string, string>): string[] =>
  feedForms(built({ ...whole, ...files }), { home, entries: expected }).flatMap(compareRecords);

test('a feed and its archive have every entry, and may have the same entry twice', () => {
  expect(faultsOf({})).toEqual([]);
});

test('an archive that is not linked, lost, damaged or no archive is found, and so is an entry that no document has', () => {
  expect(faultsOf({ '/feed.xml': feed(newest) })).toEqual([
    `/feed.xml：缺问题 02 的 0`,
    '/feed.xml：缺/feed/2026-1.atom',
  ]);
  expect(faultsOf({ '/feed/2026-1.atom': '' })).toContain('/feed.xml：读不出来');
  expect(faultsOf({ '/feed/2026-1.atom': feed(`${entry(1)}${entry(0)}`) })).toEqual([
    '/feed/2026-1.atom：归档是“”，应是“是”',
  ]);
  expect(faultsOf({ '/feed/2026-1.atom': feed(`<fh:archive/>${entry(1)}`) })).toEqual([
    '/feed.xml：缺问题 02 的 0',
  ]);
});

test('an entry that an archive states in other words is found', () => {
  expect(faultsOf({ '/feed/2026-1.atom': feed(`<fh:archive/>${entry(1, '别的')}${entry(0)}`) })).toEqual([
    '/feed.xml：问题 02 的 1 重复',
  ]);
});

test('a feed that has not the newest entries is found', () => {
  const old = Array.from({ length: 100 }, (_, index) => entry(99 - index)).join('');
  const faults = faultsOf({
    '/feed.xml': feed(`${link}${old}`),
    '/feed/2026-1.atom': feed(`<fh:archive/>${entry(100)}`),
  });
  expect(faults.some((fault) => fault.startsWith('/feed.xml：各条的时间是'))).toBe(true);
});

const named = (slug: string): Record<string, string> => ({
  '/notices/2025-old/index.html': '',
  '/feed.xml': `<feed><entry><id>tag:books.example,2026:/notices/${slug}/</id><link href="${NOTICE_URL}"/></entry></feed>`,
});
const idFaults = (slug: string): string[] =>
  feedForms(built(named(slug)), {
    home,
    entries: [{ about: NOTICE_URL, facts: { 编号: '/notices/2026-library/' } }],
  })
    .flatMap(compareRecords)
    .filter((fault) => fault.includes('编号'));

test('an entry of the feed may keep the first name of its notice, as long as that address works', () => {
  expect(idFaults('2025-old')).toEqual([]);
  expect(idFaults('2024-none')).toEqual([
    `/feed.xml：${NOTICE_URL} 的编号是“/notices/2024-none/”，issues.json 里是“/notices/2026-library/”`,
  ]);
});

const own = (path: string): SiteRecord => ({
  about: `https://books.example/notices/${path}/`,
  facts: { 更新时间: moment(59) },
});
const ofMuseum = (text: string): string => text.replace('<title>名称', '<title>某馆 - 名称');
const linked = (...paths: string[]): string =>
  ofMuseum(
    feed(
      paths
        .map((path) => `<entry><updated>${moment(59)}</updated><link href="${own(path).about}"/></entry>`)
        .join(''),
    ),
  );
const bureau = {
  ...{ id: 'museum', shortName: null, partyGroup: null, region: null, officialSite: null, formerly: [] },
  ...{ url: 'https://books.example/bureaus/museum/', name: '某馆', notices: [{ url: own('a').about }] },
  ...{ contact: { phone: '1', post: '2', mail: '3' }, feed: 'https://books.example/bureaus/museum/feed.xml' },
};
const faultsOfBureau = (text: string): string[] =>
  bureauFeedForms(
    built({ '/bureaus/museum/feed.xml': text, '/bureaus/museum/feed/2025-1.atom': '' }),
    [bureau],
    { home, entries: ['a', 'gone'].map(own) },
  ).flatMap(compareRecords);

test('the feed of a bureau has the entries of its notices, may have a withdrawn one, and links its archives', () => {
  const archive = '/bureaus/museum/feed.xml：缺/bureaus/museum/feed/2025-1.atom';
  expect(faultsOfBureau(linked('a'))).toEqual([archive]);
  expect(faultsOfBureau(linked('a', 'gone'))).toEqual([archive]);
  expect(faultsOfBureau(linked('b'))).toEqual([
    '/bureaus/museum/feed.xml：缺 https://books.example/notices/a/',
    '/bureaus/museum/feed.xml：多出 https://books.example/notices/b/',
    archive,
  ]);
});

test('the feed of a bureau says its name and when it changed last, and is no archive', () => {
  const altered = linked('a')
    .replace('某馆', '别馆')
    .replace(moment(59), moment(58))
    .replace('<entry>', '<fh:archive/><entry>');
  expect(faultsOfBureau(altered).slice(0, 3)).toEqual([
    '/bureaus/museum/feed.xml：标题是“别馆 - 名称”，应是“某馆 - 名称”',
    '/bureaus/museum/feed.xml：更新时间是“2026-01-01T00:00:58+08:00”，应是“2026-01-01T00:00:59+08:00”',
    '/bureaus/museum/feed.xml：归档是“是”，应是“”',
  ]);
});
