import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { acrossForms } from '@/lib/check-site/forms/across-forms';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const newer = published();
const MUSEUM = 'https://books.example/bureaus/museum/';
const OLD_URL = 'https://books.example/notices/2024-library/';
const older = { ...published([]), path: '/notices/2024-library/', notice: { ...newer.notice, url: OLD_URL } };
const NONE = { home: {}, entries: [] };
const namesIn = (files: Record<string, string>): string[] =>
  acrossForms(built(files), [newer, older], NONE).map(({ name }) => name);

test('a site of one notice has none of them', () => {
  expect(acrossForms(built({}), [newer], NONE)).toEqual([]);
});

test('releases from before there were files over all have only the list of all issues', () => {
  expect(namesIn({})).toEqual(['全部问题', '全部问题的筛选', '全部问题的 codes.json']);
  expect(namesIn({ '/data/issues.csv': '', '/data/issues.json': '', '/data/bureaus.json': '' })).toEqual([
    '全部问题',
    '全部问题的筛选',
    '全部问题的 codes.json',
    '全站的 issues.csv',
    '全站的 issues.json',
    'bureaus.json',
    '单位的网页',
    '单位的 feed.xml',
    '单位的 feed.xml 的各条',
    '单位的较早条目',
  ]);
});

test('a bureau with a page is in the data, and one in the data has a page', () => {
  const bureau = {
    ...{ id: 'museum', shortName: null, partyGroup: null, region: null },
    ...{ url: MUSEUM, name: '某馆', officialSite: null, formerly: [] },
    ...{ contact: { phone: '1', post: '2', mail: '3' }, feed: `${MUSEUM}feed.xml`, notices: [] },
  };
  const site = built({
    '/data/bureaus.json': JSON.stringify({ bureaus: [bureau] }),
    '/bureaus/library/index.html': '<h1>某局</h1>',
  });
  const faults = acrossForms(site, [newer, older], NONE)
    .filter(({ name }) => /bureaus|单位/.test(name))
    .flatMap(compareRecords);
  expect(faults).toEqual([
    '/data/bureaus.json：缺 https://books.example/bureaus/library/',
    '/data/bureaus.json：多出 https://books.example/bureaus/museum/',
    '/bureaus/museum/：读不出来',
    '/bureaus/museum/feed.xml：读不出来',
    '/bureaus/museum/feed.xml：读不出来',
  ]);
});
