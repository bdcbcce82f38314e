import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { figureForms } from '@/lib/check-site/forms/figure-forms';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const notice = published();
const { path } = notice;
const figure = { id: 's4-1', url: 'https://a.example/#s4', words: '5次', sentence: '办班5次。', low: 5 };
const right = {
  [`${path}figures.json`]: JSON.stringify({ figures: [figure] }),
  [`${path}figures.csv`]: '\uFEFFid,url,words,sentence,low\r\ns4-1,https://a.example/#s4,5次,办班5次。,5\r\n',
  [`${path}figures/index.html`]: '<div class="figures"><q>办班<b id="s4-1">5次</b>。</q></div>',
  [`${path}notice.txt`]: '办班5次。\n',
};
const faultsOf = (files: Record<string, string>): string[] =>
  figureForms(built(files), notice).flatMap(compareRecords);

test('figures that agree in data, table, page and text have no fault', () => {
  expect(faultsOf(right)).toEqual([]);
  expect(figureForms(built(right), notice).map(({ name }) => name)).toEqual([
    'figures.json',
    'figures.csv',
    '数字页',
  ]);
});

test.each(Object.keys(right))('a figure altered in %s alone is reported', (file) => {
  const text = right[file] ?? '';
  expect(faultsOf({ ...right, [file]: text.replaceAll('5次', '6次') })).not.toEqual([]);
});

test('a release from before there were figures is not compared', () => {
  expect(faultsOf({ [`${path}notice.txt`]: '' })).toEqual([]);
});
