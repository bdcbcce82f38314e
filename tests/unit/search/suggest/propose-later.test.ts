import { expect, test } from 'vitest';
import { createEar } from '@/lib/search/suggest/create-ear';
import { propose } from '@/lib/search/suggest/propose';
import { proposeLater } from '@/lib/search/suggest/propose-later';
import { SUGGEST_FORM, type SuggestTables } from '@/lib/search/suggest/suggest-tables';

const tables: SuggestTables = {
  form: SUGGEST_FORM,
  phrases: ['律师', '公证', '公证处', '公证员', '公证书', '公证费', '会计', '出纳', '预算执行率'],
  sounds: 'gong公|zheng证正|chu处|lv律率',
  synonyms: [{ asked: '免费律师', finds: ['无此词', '律师'] }],
};
const TEXTS = ['公证处的公证', '公证员', '公证书', '公证费', '律师', '会计、出纳', '预算执行率'];
const means = { tables, ear: createEar(tables.sounds) };
const countOf = (q: string): string => {
  const found = TEXTS.filter((text) => q.split(' ').every((word) => text.includes(word))).length;
  return found === 0 ? '' : `${found} 个问题`;
};

test.each([
  [['公正处']],
  [['公证楼']],
  [['要免费律师']],
  [['会计出纳']],
  [['会计', '律师']],
  [['会计', '公正']],
  [['没有的话']],
])('of %j it proposes what propose does, with what that finds', async (words) => {
  const now = propose(words, (q) => countOf(q) !== '', means).slice(0, 3);
  const later = await proposeLater(words, async (q) => countOf(q), means, 3);
  expect(later).toEqual(now.map((q) => ({ q, finds: countOf(q) })));
});

test('what stands behind the last that is wanted is hardly asked for', async () => {
  const asked: string[] = [];
  const count = async (q: string): Promise<string> => {
    asked.push(q);
    return countOf(q);
  };
  await proposeLater(['公证楼'], count, means, 1);
  expect(asked.length).toBeLessThan(5);
  expect(new Set(asked).size).toBe(asked.length);
});
