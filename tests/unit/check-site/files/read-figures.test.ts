import { expect, test } from 'vitest';
import { readFigureFields, readFigures } from '@/lib/check-site/files/read-figures';

const figure = {
  id: '01-m1-1',
  url: 'https://a.example/',
  words: '5次',
  sentence: '办班5次。',
  low: 5,
  unit: '次',
};

test('figures are read as far as they are compared, or with all their fields in the order of the file', () => {
  const { unit, ...compared } = figure;
  const json = JSON.stringify({ figures: [{ unit, ...compared }] });
  expect(readFigures(json)).toEqual([compared]);
  expect(readFigureFields(json).map((one) => Object.keys(one)[0])).toEqual(['unit']);
});

test('what is no list of figures cannot be read', () => {
  expect(readFigures('{')).toBeNull();
  expect(readFigures('{"figures":[{"id":"1"}]}')).toBeNull();
  expect(readFigureFields('{')).toEqual([]);
});
