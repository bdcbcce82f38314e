import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readBureauPage } from '@/lib/check-site/layouts/read-bureau-page';

test('a page of a bureau says its names, contact, feed and notices', () => {
  const html = `<link rel="canonical" href="https://books.example/bureaus/library/"><main><h1>某市图书局</h1>
<p>2020年12月31日以前名为某市书局，那时发布的通报仍用当时的名称。</p>
<section><ul><li><h3><a href="/notices/b/">通报</a></h3></li></ul></section>
<section><h2>联系方式</h2><ul><li>联系电话 <a href="tel:1">0000-1234567</a></li><li>邮政信箱 某市书院路1号</li><li>电子邮箱 <a>books@example.com</a></li></ul>
<p>官方网站 <a href="https://www.example.gov.cn/">www.example.gov.cn</a></p></section>
<p><a href="/bureaus/library/feed.xml">订阅</a></p></main>`;
  expect(readBureauPage(load(html))[0]?.facts).toEqual({
    名称: '某市图书局',
    联系电话: '0000-1234567',
    邮政信箱: '某市书院路1号',
    电子邮箱: 'books@example.com',
    官方网站: 'https://www.example.gov.cn/',
    以前的名称: '2020年12月31日以前名为某市书局',
    订阅: 'https://books.example/bureaus/library/feed.xml',
    通报: 'https://books.example/notices/b/',
  });
});
