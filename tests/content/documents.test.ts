import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { documentsOf, type Mention } from '@/lib/notice/documents/documents';
import { DOCUMENTS_BY_HAND } from '@/tests/fixtures/facts/documents-by-hand';
import { noticeFile, REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const notice = readContent(REAL_CONTENT).notices[0];
if (notice === undefined) throw new Error('no notice');
const documents = documentsOf(notice);

function placeOf({ place }: Mention): string {
  if (place.kind === 'frame') return `${place.heading?.id} -`;
  return `${place.issue.id} ${place.measure?.ordinal ?? '-'}`;
}

test('the list made by hand has every 《 of the source', () => {
  expect(DOCUMENTS_BY_HAND).toHaveLength(noticeFile('source.txt').split('《').length - 1);
});

test('places, verbs and names are those of the list made by hand', () => {
  const found = documents.flatMap(({ name, mentions }) =>
    mentions.map((mention) => `${placeOf(mention)} ${mention.verbs.join() || '-'} ${name}`),
  );
  const byHand = DOCUMENTS_BY_HAND.map(
    ({ place, step, verb, name }) => `${place} ${step || '-'} ${verb || '-'} ${name}`,
  );
  expect(found.sort()).toEqual(byHand.sort());
});

test('37 documents are named, two of them in two issues, in the order of their first mention', () => {
  const names = DOCUMENTS_BY_HAND.map(({ name }) => name);
  expect(documents.map(({ name }) => name)).toEqual([...new Set(names)]);
  expect(documents).toHaveLength(37);
  const twice = documents.filter(({ mentions }) => mentions.length > 1);
  expect(twice.map(({ name }) => name)).toEqual([
    '莆田市司法鉴定执业投诉处理流程指南（试行）',
    '莆田市司法局往来款专项清查审计报告',
  ]);
});

test('no two documents have the same id', () => {
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
});
