import { expect, test } from 'vitest';
import { checkSite } from '@/lib/check-site/check-site';
import { built } from '@/tests/unit/check-site/built';

const resultOf = (files: Record<string, string>) =>
  checkSite(built(files)).find(({ check }) => check === 'issues.json');

test('a site without notices, or with a notice whose data cannot be read, fails', () => {
  expect(resultOf({})).toMatchObject({ level: 'fail', detail: '没有通报' });
  expect(resultOf({ '/notices/a/index.html': '' })).toMatchObject({
    level: 'fail',
    detail: '/notices/a/issues.json：读不出来',
  });
});

test('forms of one name share a result', () => {
  const names = checkSite(built({})).map(({ check }) => check);
  expect(names).toEqual([...new Set(names)]);
});
