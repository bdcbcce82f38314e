import { expect, test } from 'vitest';
import { figureFacts, figuresInSource, figuresOnPage } from '@/lib/check-site/expect/figures';
import { published } from '@/tests/unit/check-site/sample-data';

const place = { url: 'https://a.example/#s4', offset: 0 };
const figure = { id: '01-m1-1', ...place, words: '5次', sentence: '5次。', low: 5, direction: null };

test('the value of a figure is that of its words; 万 counts unless it belongs to the unit', () => {
  const facts = ['1.3万多名', '41.65万元', '6次', '两项'].map(
    (words) => figuresInSource([{ ...figure, words }], published(), '')[0]?.facts.数值,
  );
  expect(facts).toEqual(['13000', '41.65', '6', undefined]);
});

test('a direction stands in the sentence of its figure', () => {
  const rising = { ...figure, sentence: '增至5次。' };
  const facts = ['增至', '降至'].map(
    (direction) => figuresInSource([{ ...rising, direction }], published(), '')[0]?.facts.升降,
  );
  expect(facts).toEqual(['增至', '']);
});

test('what is stated are place, value and direction; the page has each sentence once', () => {
  expect(figureFacts(figure)).toEqual({
    about: '01-m1-1',
    facts: { 原句: '5次。', 文字: '5次', 位置: '0', 数值: '5', 升降: '' },
  });
  expect(figuresOnPage([figure, { ...figure, id: '01-m1-2' }])).toEqual({
    编号: '01-m1-1\n01-m1-2',
    数字: '5次\n5次',
    原句: '5次。',
  });
});
