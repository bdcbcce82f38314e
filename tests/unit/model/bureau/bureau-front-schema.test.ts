import { expect, test } from 'vitest';
import { bureauFrontSchema } from '@/lib/model/bureau/bureau-front-schema';
import { bureau } from '@/tests/fixtures/notices/sample';

const FRONT = { name: bureau.name, contact: bureau.contact };
const fits = (changes: object): boolean => bureauFrontSchema.safeParse({ ...FRONT, ...changes }).success;

test.each<[string, object, boolean]>([
  ['name and contact alone', {}, true],
  ['no contact', { contact: undefined }, false],
  ['a former name with its last day', { formerly: [{ name: '某市书局', until: '2020-03-31' }] }, true],
  ['a former name without a day', { formerly: [{ name: '某市书局' }] }, false],
  ['an empty list of former names', { formerly: [] }, false],
  ['a website by https', { officialSite: 'https://www.example.gov.cn/' }, true],
  ['a website by http', { officialSite: 'http://www.example.gov.cn/' }, false],
  ['a field of another kind of file', { description: '说明' }, false],
])('a bureau with %s fits or not', (_, changes, expected) => {
  expect(fits(changes)).toBe(expected);
});
