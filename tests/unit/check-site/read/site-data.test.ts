import { expect, test } from 'vitest';
import { siteDataOf } from '@/lib/check-site/read/site-data';
import { built } from '@/tests/unit/check-site/built';

test('bureau and group of what is in the data over all; null without such data', () => {
  const data = {
    notices: [{ url: 'a', bureau: 'library', bureauName: '某局', title: '通报' }],
    issues: [{ url: 'b', bureau: 'library', group: null }],
  };
  expect(siteDataOf(built({ '/data/issues.json': JSON.stringify(data) }))).toEqual({
    notices: [{ url: 'a', bureau: 'library', bureauName: '某局' }],
    issues: [{ url: 'b', bureau: 'library', group: null }],
  });
  expect(siteDataOf(built({ '/data/issues.json': '{}' }))).toBeNull();
  expect(siteDataOf(built({}))).toBeNull();
});
