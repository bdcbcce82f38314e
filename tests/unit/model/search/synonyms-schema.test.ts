import { expect, test } from 'vitest';
import { synonymsSchema } from '@/lib/model/search/synonyms-schema';

const faultsOf = (synonyms: unknown): unknown[] =>
  synonymsSchema
    .safeParse({ synonyms }, { reportInput: true })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

test('a row has the words of people and one to three of the notices', () => {
  expect(faultsOf([{ asked: '打官司', finds: ['行政诉讼', '法律援助'] }])).toEqual([]);
});

test('words that stand twice are named', () => {
  const row = { asked: '打官司', finds: ['行政诉讼'] };
  expect(faultsOf([row, row])).toEqual([['synonyms', '“打官司”写了两次。请合成一条。']]);
});

test.each([
  [[{ asked: '打官司', finds: [] }], 'synonyms.0.finds'],
  [[{ asked: '打官司', finds: [' '] }], 'synonyms.0.finds.0'],
  [[{ asked: '打官司', finds: [12348] }], 'synonyms.0.finds.0'],
  [[{ asked: '打官司' }], 'synonyms.0.finds'],
  [[], 'synonyms'],
])('%j is a fault in %s', (rows, path) => {
  expect(faultsOf(rows)).toEqual([[path, expect.any(String)]]);
});
