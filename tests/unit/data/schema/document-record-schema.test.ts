import { expect, test } from 'vitest';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { documentRecordSchema } from '@/lib/data/schema/document-record-schema';
import { real } from '@/tests/fixtures/notices/real-notice';

const { documents } = toDocumentsData(real.site, real.notice);

test('every document of the real notice fits the schema', () => {
  for (const one of documents) expect(documentRecordSchema.safeParse(one).error).toBeUndefined();
});

test.each([{ kind: 'book' }, { name: '' }, { numbers: null }, { mentions: [] }, { verb: '印发' }])(
  '%o does not fit',
  (change) => {
    expect(documentRecordSchema.safeParse({ ...documents[0], ...change }).success).toBe(false);
  },
);
