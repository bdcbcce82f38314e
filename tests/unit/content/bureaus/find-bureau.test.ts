import { expect, test } from 'vitest';
import { findBureau } from '@/lib/content/bureaus/find-bureau';
import { Report } from '@/lib/content/fault';
import { bureau } from '@/tests/fixtures/notices/sample';

const merged = {
  ...bureau,
  slug: 'wenlv',
  formerly: [
    { name: '某市文化局', until: '2019-03-31' },
    { name: '某市旅游局', until: '2019-03-31' },
  ],
};

function find(slug: string, slugs = ['library', 'wenlv', 'archive']) {
  const report = new Report();
  const front = { bureau: slug, published: '2018-01-01', issuer: '某局党组' };
  const place = { path: 'notice.md', lineOf: () => 7 };
  const found = findBureau({ front, place }, { bureaus: [bureau, merged], slugs, isWhole: true }, report);
  return { found, faults: report.faults };
}

test('a notice gets its bureau with the name of that time', () => {
  expect(find('library')).toEqual({ found: { bureau, bureauName: '某市图书局' }, faults: [] });
});

test('a misspelt bureau is reported with what was probably meant', () => {
  expect(find('libary')).toEqual({
    found: null,
    faults: [
      {
        file: 'notice.md',
        line: 7,
        field: 'bureau',
        message:
          '没有单位 libary。你要写的是 library 吗？可写的有 library、wenlv、archive；新的单位，请先在 bureaus 里建它的文件。',
      },
    ],
  });
});

test('a bureau whose file has faults, or a folder without files, is reported there alone', () => {
  expect(find('archive')).toEqual({ found: null, faults: [] });
  expect(find('museum', [])).toEqual({ found: null, faults: [] });
});

test('where two former names are possible the cure is named', () => {
  expect(find('wenlv').faults.map(({ message }) => message)).toEqual([
    'wenlv 有几个旧名（某市文化局、某市旅游局）用到同一天，看不出这份通报是哪一个发布的。请在 bureaus/wenlv.md 的 formerly 里给它的一条写上 partyGroup，与这份通报的 issuer 相同。',
  ]);
});
