import { expect, test } from 'vitest';
import { createEar } from '@/lib/search/suggest/create-ear';
import { propose } from '@/lib/search/suggest/propose';
import { SUGGEST_FORM, type SuggestTables } from '@/lib/search/suggest/suggest-tables';

const tables: SuggestTables = {
  form: SUGGEST_FORM,
  phrases: ['律师', '公证', '公证处', '会计', '出纳', '预算执行率', '法律援助'],
  sounds: 'gong公|zheng证正|chu处|lv律率',
  synonyms: [
    { asked: '律师费', finds: ['无此词'] },
    { asked: '免费律师', finds: ['法律援助', '律师'] },
  ],
};
const TEXTS = [
  '公证处的公证',
  '律师',
  '会计、出纳',
  '预算执行率',
  '法律援助',
  '公证处和律师',
  '“12348”法律援助',
];

const proposed = (...words: string[]): string[] =>
  propose(words, (q) => TEXTS.some((text) => q.split(' ').every((word) => text.includes(word))), {
    tables,
    ear: createEar(tables.sounds),
  });

test.each([
  ['公正处', ['公证处']],
  ['公正', ['公证']],
  ['gongzheng', ['公证']],
  ['gongzhen', ['公证']],
  ['gongzenchu', ['公证处']],
  ['预算执行律', ['预算执行率']],
  ['预算的执行率', ['预算执行率']],
  ['会计出纳', ['会计 出纳', '会计', '出纳']],
  ['要免费律师', ['法律援助', '律师']],
  ['12348法律援助', ['12348 法律援助']],
  ['天气', []],
  ['gongyuan', []],
])('for %s: %j', (word, proposals) => {
  expect(proposed(word)).toEqual(proposals);
});

test('of several words the one that is not found is replaced', () => {
  expect(proposed('公正处', '律师')).toEqual(['公证处 律师', '公证处', '律师']);
});

test('letters may be one word in syllables', () => {
  expect(proposed('gong', 'zheng')).toEqual(['公证']);
});

test('words that are found apart are proposed one by one', () => {
  expect(proposed('会计', '律师')).toEqual(['会计', '律师']);
});
