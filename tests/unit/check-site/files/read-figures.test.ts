import { expect, test } from 'vitest';
import { readFigures } from '@/lib/check-site/files/read-figures';

const figure = {
  id: '01-m1-1',
  url: 'https://a.example/',
  words: '5次',
  sentence: '办班5次。',
  low: 5,
  unit: '次',
};

test('figures are read with all their fields', () => {
  expect(readFigures(JSON.stringify({ figures: [figure] }))).toEqual([figure]);
});

test('what is no list of figures cannot be read', () => {
  expect(readFigures('{')).toBeNull();
  expect(readFigures('{"figures":[{"id":"1"}]}')).toBeNull();
});
