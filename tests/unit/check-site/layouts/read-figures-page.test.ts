import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readFiguresPage } from '@/lib/check-site/layouts/read-figures-page';

test('the page of figures states ids, figures and sentences', () => {
  const $ = load('<p><b id="x">1次</b></p><div class="figures"><q>办班<b id="01-m1-1">5次</b>。</q></div>');
  expect(readFiguresPage($)).toEqual([
    { about: '', facts: { 编号: '01-m1-1', 数字: '5次', 原句: '办班5次。' } },
  ]);
});
