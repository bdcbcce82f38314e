import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { documentKind } from '@/lib/notice/documents/document-kinds';
import { documentsOf, type Mention } from '@/lib/notice/documents/documents';
import { markedNames } from '@/lib/notice/documents/marked-names';
import { DOCUMENTS_BY_HAND } from '@/tests/fixtures/facts/documents-by-hand';
import { readByHand } from '@/tests/fixtures/facts/read-by-hand';
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

test('places, who acts, verbs, kinds and names are those of the list made by hand', () => {
  const found = documents.flatMap(({ name, kind, mentions }) =>
    mentions.map(
      (mention) => `${placeOf(mention)} ${mention.subject ?? '-'} ${mention.verb ?? '-'} ${kind} ${name}`,
    ),
  );
  const byHand = DOCUMENTS_BY_HAND.map(
    ({ place, step, subject, verb, kind, name }) =>
      `${place} ${step || '-'} ${subject || '-'} ${verb || '-'} ${kind} ${name}`,
  );
  expect(found.sort()).toEqual(byHand.sort());
});

test.each(readByHand('documents-elsewhere.txt'))(
  '%s names %s as read by hand',
  (sentence = '', name = '', ...read) => {
    const named = markedNames(sentence).find((one) => one.name === name);
    if (named === undefined) throw new Error(`not found: ${name}`);
    const after = sentence.slice(named.start + name.length + 2);
    const kind = documentKind(name, [{ ...named, after }], '中共临江市教育局党组');
    expect([named.subject ?? '', named.verb ?? '', kind]).toEqual(read);
  },
);

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
