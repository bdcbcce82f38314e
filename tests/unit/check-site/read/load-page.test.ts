import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { loadPage } from '@/lib/check-site/read/load-page';

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><title>甲 &amp; 乙</title><link rel="stylesheet" href="/a.css"/></head><body><main><h1>甲</h1><p data-editorial="true">一<br/>二&nbsp;<b>三</b></p><svg class="mark"><use href="#q"/></svg><ul><li><a href="/a/?b=1&amp;c=2">四</a></li></ul><script type="application/ld+json">{"@id":"<a>"}</script></main></body></html>`;

// Every element with its attributes and text, in the order of the page.
const elements = ($: ReturnType<typeof loadPage>) =>
  $('html, html *')
    .toArray()
    .map((one) => [one.tagName.toLowerCase(), { ...one.attribs }, $(one).text(), $(one).parent().length]);

test('a page is the same tree as browsers make of it', () => {
  expect(elements(loadPage(PAGE))).toEqual(elements(load(PAGE)));
});

test('what only tells browsers where a line may end is left out', () => {
  expect(loadPage('<p>一<wbr>二<span class="whole">三</span></p>')('p').contents().length).toBe(1);
});

test('the same page is read once', () => {
  expect(loadPage(PAGE)).toBe(loadPage(`${PAGE}`));
});
