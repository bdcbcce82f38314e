import { expect, test } from 'vitest';
import { documentGroups } from '@/lib/notice/documents/document-groups';
import { documentsOf } from '@/lib/notice/documents/documents';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

test('groups come in the order of the kinds, documents in the order of the notice; an empty kind has none', () => {
  const text = '创作《清风》，制定《乙办法》，学习《丙条例》，修订《甲制度》。';
  const sample = notice([issue({ parts: [{ label: '整改情况：', measures: [measure({ text })] }] })]);
  const groups = documentGroups(documentsOf(sample));
  expect(groups.map(({ kind, documents }) => [kind, ...documents.map(({ name }) => name)])).toEqual([
    ['rule-made', '乙办法', '甲制度'],
    ['law', '丙条例'],
    ['work', '清风'],
  ]);
});
