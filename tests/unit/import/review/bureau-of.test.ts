import { expect, test } from 'vitest';
import { bureauOf } from '@/lib/import/review/bureau-of';
import { bureau } from '@/tests/fixtures/notices/sample';

const library = { ...bureau, partyGroup: '中共某市图书局党组' };
const archive = {
  ...bureau,
  slug: 'archive',
  name: '某市档案局',
  formerly: [{ name: '某市档案馆', until: '2019-03-31' }],
};
const BOTH = [library, archive];

test.each([
  ['its source', { issuer: null, source: '某市图书局' }, 'library'],
  ['its party group', { issuer: '中共某市图书局党组', source: null }, 'library'],
  ['a former name', { issuer: '中共某市档案馆党组', source: null }, 'archive'],
  ['both', { issuer: '某市档案局', source: '某市图书局' }, undefined],
  ['neither', { issuer: '某局党组', source: null }, undefined],
])('of several bureaus it is the one that the notice names by %s', (_, printed, slug) => {
  expect(bureauOf(printed, BOTH, null)?.slug).toBe(slug);
});

test('the only bureau needs no words, and what the editor says comes first', () => {
  const silent = { issuer: null, source: null };
  expect(bureauOf(silent, [archive], null)).toBe(archive);
  expect(bureauOf({ issuer: '某市图书局', source: null }, BOTH, 'archive')).toBe(archive);
  expect(bureauOf(silent, BOTH, 'museum')).toBeNull();
  expect(bureauOf(silent, [], null)).toBeNull();
});
