import { expect, test } from 'vitest';
import { toBureausData } from '@/lib/data/across/to-bureaus-data';
import { site } from '@/tests/fixtures/notices/sample';
import { museum, twoNotices } from '@/tests/fixtures/notices/two-bureaus';

test('each bureau has its contact, its address and its notices under the names of their time', () => {
  const { bureaus, notes } = toBureausData(site, twoNotices);
  expect(bureaus.map(({ id }) => id)).toEqual(['library', 'museum']);
  expect(bureaus[1]).toEqual({
    id: 'museum',
    url: 'https://books.example/bureaus/museum/',
    name: '某市文物局',
    shortName: null,
    partyGroup: null,
    region: null,
    officialSite: null,
    contact: museum.contact,
    formerly: [],
    feed: 'https://books.example/bureaus/museum/feed.xml',
    notices: [
      {
        id: '2027-museum',
        url: 'https://books.example/notices/2027-museum/',
        title: '2027年巡察整改通报',
        bureauName: '某市博物局',
      },
    ],
  });
  expect(notes).toEqual(['演示副本，非某市图书局官方网站，内容以官方发布为准。']);
  expect(toBureausData({ ...site, official: true }, twoNotices).notes).toEqual([]);
});

test('a former name says until when', () => {
  const [, older] = twoNotices;
  if (older === undefined) throw new Error('no notice');
  const renamed = {
    ...older.bureau,
    formerly: [{ name: '某市书局', until: '2020-12-31', partyGroup: '党组' }],
  };
  expect(toBureausData(site, [{ ...older, bureau: renamed }]).bureaus[0]?.formerly).toEqual([
    { name: '某市书局', until: '2020-12-31' },
  ]);
});
