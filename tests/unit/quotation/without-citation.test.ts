import { expect, test } from 'vitest';
import { withoutCitation } from '@/lib/quotation/without-citation';

const CITATION =
  '某市图书局. 2026年通报：问题 2 开放时间偏短：整改情况“一是”[EB/OL]. (2026-03-01)[2026-11-25]. https://books.example/notices/2026-library/issues/02/#m1.';

test('the citation after a quotation is left out, in one line or broken by a chat', () => {
  expect(withoutCitation(`实行轮班。\n——${CITATION}`)).toBe('实行轮班。\n\n');
  expect(withoutCitation(`实行轮班。--${CITATION.replace(/ /g, '\n')}`)).toBe('实行轮班。\n');
});

test('several quotations each lose their own', () => {
  expect(withoutCitation(`甲——乙。\n——${CITATION}\n丙。\n——${CITATION}`)).toBe('甲——乙。\n\n\n丙。\n\n');
});

test('a dash in the text is no citation', () => {
  expect(withoutCitation('图书馆——市民的书房。')).toBe('图书馆——市民的书房。');
});
