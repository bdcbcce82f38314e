import { expect, test } from 'vitest';
import { bureauDataFiles } from '@/lib/data/across/bureau-data-files';
import { bureausDataSchema } from '@/lib/data/schema/bureaus-data-schema';
import { notice, site } from '@/tests/fixtures/notices/sample';
import { twoNotices } from '@/tests/fixtures/notices/two-bureaus';

test('a site of one bureau has none', () => {
  expect(bureauDataFiles(site, [notice([]), { ...notice([]), slug: 'other' }])).toEqual([]);
});

test('the data fit their schema, which is published beside them', () => {
  const [data, schema] = bureauDataFiles(site, twoNotices).map(({ body }) => JSON.parse(body));
  expect(bureausDataSchema.parse(data)).toEqual(data);
  expect([schema.$id, data.$schema]).toEqual([
    'https://books.example/data/bureaus-schema.json',
    'https://books.example/data/bureaus-schema.json',
  ]);
});
