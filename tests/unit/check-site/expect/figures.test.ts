import { expect, test } from 'vitest';
import { figureFacts, figureRows, figuresInSource, figuresOnPage } from '@/lib/check-site/expect/figures';
import { published } from '@/tests/unit/check-site/sample-data';

const notice = published();
const measure = notice.issues[0]?.parts[0]?.measures[0];
if (measure === undefined) throw new Error('the sample has no measure');
const at = { url: measure.url, unit: '次' };
const figure = { id: '01-m1-1', words: '5次', sentence: measure.text, low: 5, ...at };

test('a figure has to stand in a sentence of its measure, with its value', () => {
  const text = measure.text;
  const right = { ...figure, sentence: text, words: text.slice(0, 2) };
  expect(figuresInSource([right], notice, '')[0]?.facts).toMatchObject({
    原句: text,
    数字: text.slice(0, 2),
  });
  expect(figuresInSource([{ ...right, sentence: `${text}！` }], notice, '')[0]?.facts.原句).toBe('');
  expect(figuresInSource([{ ...right, words: '6次' }], notice, '')[0]?.facts).toMatchObject({
    数字: '',
    数值: '6',
  });
});

test('a figure outside the issues has to stand in the text of the notice; 万 counts unless it belongs to the unit', () => {
  const other = (words: string) => ({ ...figure, url: 'https://a.example/#s4', sentence: words, words });
  const facts = figuresInSource(
    [other('1.3万多名'), other('41.65万元'), other('两项')],
    notice,
    '1.3万多名41.65万元',
  );
  expect(facts.map((one) => one.facts)).toEqual([
    { 原句: '1.3万多名', 数字: '1.3万多名', 数值: '13000' },
    { 原句: '41.65万元', 数字: '41.65万元', 数值: '41.65' },
    { 原句: '', 数字: '两项' },
  ]);
});

test('what is stated are sentence, words and value; the table has every field, the page each sentence once', () => {
  expect(figureFacts(figure)).toEqual({
    about: '01-m1-1',
    facts: { 原句: measure.text, 数字: '5次', 数值: '5' },
  });
  expect(figureRows([figure])).toEqual([
    { about: '', facts: { 各列: Object.keys(figure).join() } },
    { about: '01-m1-1', facts: { ...figure, low: '5' } },
  ]);
  expect(figuresOnPage([figure, { ...figure, id: '01-m1-2' }])).toEqual({
    编号: '01-m1-1\n01-m1-2',
    数字: '5次\n5次',
    原句: measure.text,
  });
});
