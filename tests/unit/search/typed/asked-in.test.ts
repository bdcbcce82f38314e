import { expect, test } from 'vitest';
import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import { askedIn } from '@/lib/search/typed/asked-in';

const folder = createTextFolder({ variants: '', words: '' });

test('a query is read as words, as a whole and as a number', () => {
  expect(askedIn(' 第11个问题、公证 ', folder)).toEqual({
    words: [['第11个问题'], ['公证']],
    called: '第11个问题、公证',
    number: '',
    quotes: '',
  });
  expect(askedIn('第 11 个问题', folder)).toMatchObject({ called: '第 11 个问题', number: '11' });
});

test('quotes alone are kept as typed', () => {
  expect(askedIn(' 《 ', folder)).toMatchObject({ words: [], quotes: '《' });
  expect(askedIn(' ', folder)).toMatchObject({ words: [], quotes: '' });
});
