import { expect, test } from 'vitest';
import { z } from 'zod';
import { nameOf } from '@/lib/data/data-file';
import { recordFiles } from '@/lib/data/record-files';
import { site } from '@/tests/fixtures/notices/sample';

test('records are a table with the columns of their schema, JSON, and a schema under its own address', () => {
  const row = z.strictObject({ id: z.string(), words: z.string() });
  const files = recordFiles(site, {
    csv: { path: '/a/things.csv', about: '表', row, rows: () => [{ id: '1', words: '甲' }] },
    json: { path: '/a/things.json', about: '数据', data: () => ({ things: ['甲'] }) },
    schema: { path: '/a/things-schema.json', about: '字段', title: '东西', of: row },
  });
  expect(files.map(nameOf)).toEqual(['things.csv', 'things.json', 'things-schema.json']);
  const [csv, json, schema] = files.map(({ body }) => body);
  expect(csv).toBe('\ufeffid,words\r\n1,甲\r\n');
  expect(JSON.parse(json ?? '')).toEqual({ things: ['甲'] });
  expect(JSON.parse(schema ?? '')).toMatchObject({
    $id: 'https://books.example/a/things-schema.json',
    title: '东西',
  });
});
