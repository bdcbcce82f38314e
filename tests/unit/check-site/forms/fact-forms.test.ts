import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { dateForms, figureForms } from '@/lib/check-site/forms/fact-forms';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const notice = { ...published(), figures: [], dates: [] };
const { path } = notice;
const place = { url: 'https://a.example/#s4', sentence: '2025年办班5次。' };
const figure = { id: 's4-1', ...place, offset: 7, words: '5次', low: 5 };
const date = {
  id: 's4-1',
  ...place,
  offset: 0,
  words: '2025年',
  occasion: 'event',
  from: '2025',
  to: '2025',
};
const right = {
  [`${path}figures.json`]: JSON.stringify({ figures: [figure] }),
  [`${path}figures.csv`]:
    '\uFEFFid,url,sentence,offset,words,low\r\ns4-1,https://a.example/#s4,2025年办班5次。,7,5次,5\r\n',
  [`${path}figures/index.html`]: '<div class="figures"><q>2025年办班<b id="s4-1">5次</b>。</q></div>',
  [`${path}dates.json`]: JSON.stringify({ dates: [date] }),
  [`${path}dates.csv`]:
    '\uFEFFid,url,sentence,offset,words,occasion,from,to\r\ns4-1,https://a.example/#s4,2025年办班5次。,0,2025年,event,2025,2025\r\n',
  [`${path}timeline/index.html`]:
    '<ol class="timeline"><li id="s4-1"><p><time>2025年</time></p><q><b>2025年</b>办班5次。</q></li></ol>',
  [`${path}issues.json`]: JSON.stringify({ figures: [figure], dates: [date] }),
  [`${path}notice.txt`]: '2025年办班5次。\n',
};
const formsOf = (files: Record<string, string>, of: PublishedNotice = notice) => [
  ...figureForms(built(files), of),
  ...dateForms(built(files), of),
];
const faultsOf = (files: Record<string, string>): string[] => formsOf(files).flatMap(compareRecords);

test('facts that agree in data, tables, pages and text have no fault', () => {
  expect(faultsOf(right)).toEqual([]);
  expect(formsOf(right).map(({ name }) => name)).toEqual([
    'figures.json',
    'figures.csv',
    'issues.json 的 figures',
    '数字页',
    'dates.json',
    'dates.csv',
    'issues.json 的 dates',
    '时间线',
  ]);
});

test.each(
  Object.keys(right).flatMap((file) => [['5次', '6次', file] as const, ['2025', '2026', file] as const]),
)('%s made %s in %s alone is reported', (words, other, file) => {
  const text = right[file] ?? '';
  // A page of figures and a table of dates repeat the whole sentence.
  expect(text).toContain(words);
  expect(faultsOf({ ...right, [file]: text.replaceAll(words, other) })).not.toEqual([]);
});

test('a date that ends on another day than printed is reported', () => {
  const files = { ...right, [`${path}dates.json`]: JSON.stringify({ dates: [{ ...date, to: '2024' }] }) };
  expect(faultsOf(files)[0]).toContain('s4-1 的起止是“2025/2024”，原文里是“”');
});

test('a release from before there were facts is not compared, nor one without them in issues.json', () => {
  expect(faultsOf({ [`${path}notice.txt`]: '' })).toEqual([]);
  const { figures: _, dates: __, ...older } = notice;
  expect(formsOf(right, older).map(({ name }) => name)).not.toContain('issues.json 的 dates');
});
