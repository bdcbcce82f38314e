import { expect, test } from 'vitest';
import { checkJsonSchema, checkSiteSchemas } from '@/lib/check-site/checks/check-json-schema';
import { built } from '@/tests/unit/check-site/built';

const schema = JSON.stringify({ type: 'object', properties: { title: { type: 'string' } } });
const faults = (files: Record<string, string>): string[] => checkJsonSchema(built(files), '/notices/a/');

test('data that fit, and other files, are in order', () => {
  expect(
    faults({
      '/notices/a/schema.json': schema,
      '/notices/a/issues.json': '{"title":"甲"}',
      '/notices/a/search.json': '{"title":1}',
      '/notices/b/issues.json': '{"title":1}',
    }),
  ).toEqual([]);
});

test('a value that does not fit is reported with its place', () => {
  expect(
    faults({ '/notices/a/schema.json': schema, '/notices/a/issues/02/issue.json': '{"title":1}' }),
  ).toEqual(['/notices/a/issues/02/issue.json：/title 不合 schema.json（must be string）']);
});

test('a missing schema is reported', () => {
  expect(faults({})).toEqual(['/notices/a/schema.json：读不出来']);
});

test('the data over all notices are checked by their own schemas, where there are any', () => {
  const files = { '/data/issues-schema.json': schema, '/data/issues.json': '{"title":1}' };
  expect(checkSiteSchemas(built(files))).toEqual([
    '/data/issues.json：/title 不合 issues-schema.json（must be string）',
  ]);
  expect(checkSiteSchemas(built({ '/data/bureaus.json': '{}' }))).toEqual([
    '/data/bureaus-schema.json：读不出来',
  ]);
  expect(checkSiteSchemas(built({}))).toEqual([]);
});
