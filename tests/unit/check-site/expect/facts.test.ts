import { expect, test } from 'vitest';
import { factRows, placeFacts, placeInSource } from '@/lib/check-site/expect/facts';
import { published } from '@/tests/unit/check-site/sample-data';

const notice = published();
const measure = notice.issues[0]?.parts[0]?.measures[0];
if (measure === undefined) throw new Error('the sample has no measure');
const { url, text } = measure;
const fact = { id: '01-m1-1', url, sentence: text, words: text.slice(2, 4), offset: 2 };

test('a fact has to stand in a sentence of its measure, at its place', () => {
  expect(placeInSource(fact, notice, '')).toEqual(placeFacts(fact));
  expect(placeInSource({ ...fact, sentence: `${text}！` }, notice, '').原句).toBe('');
  expect(placeInSource({ ...fact, words: '6次' }, notice, '').文字).toBe('');
  expect(placeInSource({ ...fact, offset: 3 }, notice, '').位置).toBe('');
});

test('a fact outside the issues has to stand in a line of the notice; characters beyond the BMP count as one', () => {
  const other = { ...fact, url: 'https://a.example/#s4', sentence: '𬱖镇办班5次。', words: '5次', offset: 4 };
  expect(placeInSource(other, notice, '标题\n𬱖镇办班5次。')).toEqual(placeFacts(other));
  expect(placeInSource(other, notice, '标题').原句).toBe('');
});

test('the place is not stated by older releases; the table has every field', () => {
  expect(placeFacts({ ...fact, offset: null })).not.toHaveProperty('位置');
  expect(factRows([{ id: '1', words: '=5', period: null }])).toEqual([
    { about: '', facts: { 各列: 'id,words,period' } },
    { about: '1', facts: { id: '1', words: "'=5", period: '' } },
  ]);
  expect(factRows([])).toEqual([{ about: '', facts: {} }]);
});
