import { expect, test } from 'vitest';
import { toDocumentRows } from '@/lib/data/records/to-document-rows';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { documentRowSchema } from '@/lib/data/schema/document-record-schema';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

test('a row of documents.csv is a mention with the fields of its document, empty where there is no value', () => {
  const parts = [
    { label: null, measures: [measure({ text: '《甲》（馆〔2026〕1号）、《甲》〔2026〕2号' })] },
  ];
  const rows = toDocumentsData(site, notice([issue({ parts })])).documents.flatMap(toDocumentRows);
  for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(documentRowSchema.shape));
  expect(rows.map(({ id }) => String(id).slice(-2))).toEqual(['-1', '-2']);
  expect(rows[0]).toMatchObject({ numbers: '（馆〔2026〕1号）\n〔2026〕2号', subject: '', verb: '' });
});
