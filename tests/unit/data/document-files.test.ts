import { expect, test } from 'vitest';
import { documentFiles } from '@/lib/data/document-files';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';
import { readCsv } from '@/tests/fixtures/read-csv';

const text = '制定《甲办法》，学习《甲办法》。';
const sample = notice([issue({ parts: [{ label: null, measures: [measure({ text })] }] })]);
const [csv, json, schema] = documentFiles(site, sample);

test('the table has a row for each mention, the data one document with both', () => {
  expect(readCsv(csv?.body ?? '').map(({ name, verb }) => [name, verb])).toEqual([
    ['甲办法', '制定'],
    ['甲办法', '学习'],
  ]);
  expect(JSON.parse(json?.body ?? '').documents).toHaveLength(1);
});

test('the data name the schema that is published beside them', () => {
  expect(JSON.parse(json?.body ?? '').$schema).toBe(JSON.parse(schema?.body ?? '').$id);
});
