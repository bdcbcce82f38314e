import { expect, test } from 'vitest';
import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import { wordsIn } from '@/lib/search/typed/words-in';

const folder = createTextFolder({ variants: '證证', words: '' });

test.each([
  ['  公证　律师 ', [['公证'], ['律师']]],
  ['ＡＢ c', [['ab'], ['c']]],
  ['律师、公證，调解', [['律师'], ['公证'], ['调解']]],
  ['律师,148', [['律师'], ['148']]],
  ['败诉率。', [['败诉率']]],
  ['（试行）', [['试行']]],
  ['“一刀切”', [['一刀切']]],
  ['1,287件', [['1,287件']]],
  ['17:21', [['17:21']]],
  ['１，２８７', [['1,287']]],
  ['17.63%.', [['17.63%']]],
  ['.63%', [['.63%']]],
  ['(7)', [['(7)']]],
  ['1.', [['1.']]],
  ['2024-03-19', [['2024-03-19', '2024年3月19日']]],
  ['。', [['。']]],
  ['(', [['(']]],
  ['“', []],
  [' ', []],
])('“%s” is %j', (q, words) => {
  expect(wordsIn(q, folder)).toEqual(words);
});
