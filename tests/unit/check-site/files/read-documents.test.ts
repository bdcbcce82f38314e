import { expect, test } from 'vitest';
import { readDocuments } from '@/lib/check-site/files/read-documents';
import { document } from '@/tests/unit/check-site/sample-document';

test('documents are read from any file that has them', () => {
  expect(readDocuments(JSON.stringify({ notes: [], documents: [document] }))).toEqual([document]);
});

test('what has no list of documents cannot be read', () => {
  expect(readDocuments('{')).toBeNull();
  expect(readDocuments('{}')).toBeNull();
  expect(readDocuments('{"documents":[{"id":"d1"}]}')).toBeNull();
});
