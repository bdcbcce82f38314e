import { expect, test } from 'vitest';
import { readDates, readFactFields, readFigures } from '@/lib/check-site/files/read-facts';

const fact = { id: '01-m1-1', url: 'https://a.example/', words: '5次', sentence: '办班5次。', offset: 2 };
const figure = { ...fact, low: 5, direction: '增至' };
const date = { ...fact, words: '2025年', occasion: 'event', from: '2025', to: null };

test('facts are read as far as they are compared, or with all their fields in the order of the file', () => {
  const json = JSON.stringify({
    figures: [{ unit: '次', ...figure }],
    dates: [{ precision: 'year', ...date }],
  });
  expect(readFigures(json)).toEqual([figure]);
  expect(readDates(json)).toEqual([date]);
  expect(readFactFields(json, 'figures').map((one) => Object.keys(one)[0])).toEqual(['unit']);
  expect(readFactFields(json, 'dates').map((one) => Object.keys(one)[0])).toEqual(['precision']);
});

test('a fact of an older release has no place in its paragraph and no direction', () => {
  const { offset: _, direction: __, ...older } = figure;
  const [read] = readFigures(JSON.stringify({ figures: [older] })) ?? [];
  expect([read?.offset, read?.direction]).toEqual([null, null]);
});

test('what is no list of facts cannot be read', () => {
  expect([readFigures('{'), readDates('{')]).toEqual([null, null]);
  expect(readFigures('{"figures":[{"id":"1"}]}')).toBeNull();
  expect(readDates('{"dates":[{"id":"1"}]}')).toBeNull();
  expect(readFactFields('{', 'dates')).toEqual([]);
});
