import { expect, test } from 'vitest';
import { nameAt } from '@/lib/content/bureaus/name-at';

const renamed = {
  name: '某市文旅局',
  formerly: [
    { name: '某市文体局', until: '2019-03-31' },
    { name: '某市文化局', until: '2010-12-31' },
  ],
};
const merged = {
  name: '某市文旅局',
  formerly: [
    { name: '某市文化局', until: '2019-03-31' },
    { name: '某市旅游局', partyGroup: '中共某市旅发委党组', until: '2019-03-31' },
  ],
};
const at = (published: string, issuer = '某局', source?: string) => ({ published, issuer, source });

test.each([
  ['2010-12-31 09:00', '某市文化局'],
  ['2011-01-01', '某市文体局'],
  ['2019-03-31', '某市文体局'],
  ['2019-04-01', '某市文旅局'],
])('a notice of %s has the name of its day: %s', (published, name) => {
  expect(nameAt(renamed, at(published))).toBe(name);
});

test('the name that a notice prints comes before the one that ended first', () => {
  expect(nameAt(renamed, at('2010-06-01', '中共某市文体局党组'))).toBe('某市文体局');
});

test.each([
  ['its issuer', at('2018-01-01', '中共某市旅游局党组'), '某市旅游局'],
  ['its source', at('2018-01-01', '某党组', '某市文化局'), '某市文化局'],
  ['the party group in the file', at('2018-01-01', '中共某市旅发委党组'), '某市旅游局'],
  ['nothing', at('2018-01-01'), null],
  ['both names', at('2018-01-01', '某市文化局', '某市旅游局'), null],
  ['nothing, after the merger', at('2020-01-01'), '某市文旅局'],
])('of two bureaus that were merged, %s says which one published', (_, printed, name) => {
  expect(nameAt(merged, printed)).toBe(name);
});
