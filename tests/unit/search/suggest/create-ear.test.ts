import { describe, expect, test } from 'vitest';
import { createEar } from '@/lib/search/suggest/create-ear';

const ear = createEar('gong公工|hang行航|xing行|zeng增|zheng证正|zhen真');

test.each([
  ['公', '公', 0],
  ['正', '证', 0.25],
  ['航', '行', 0.25],
  ['增', '证', 0.5],
  ['真', '证', 0.5],
  ['公', '证', 1],
  ['甲', '乙', 1],
])('%s and %s differ by %d', (one, other, difference) => {
  expect(ear.difference(one, other)).toBe(difference);
});

describe('letters are the sound of a word', () => {
  test.each([
    ['gongzheng', '公证', true],
    ['gongzheng', '工正', true],
    ['gong', '公证', false],
    ['gongzheng', '公', false],
    ['xinghang', '行行', true],
    ['zheng', '甲', false],
  ])('%s, %s: %s', (letters, word, is) => {
    expect(ear.isSoundOf(letters, word)).toBe(is);
  });
});
