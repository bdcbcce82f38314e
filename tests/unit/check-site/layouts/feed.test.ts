import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readArchive, readEntries, readFeed, readSiteMap } from '@/lib/check-site/layouts/feed';

const entry = (day: string): string =>
  `<entry><id>tag:a:/${day}</id><title>问题：目标时间定为2026年9月</title><updated>${day}</updated><published>${day}</published>
<link href="https://books.example/#${day}"/><author><name>某局</name></author><summary>已到。</summary></entry>`;
const $ = load(
  `<feed><title>名称</title><subtitle>说明</subtitle><updated>2026-05-06</updated>${entry('2026-05-06')}${entry('2026-03-02')}</feed>`,
  { xml: true },
);

test('a feed states its name and the times of its entries', () => {
  expect(readFeed($)[0]?.facts).toEqual({
    标题: '名称',
    说明: '说明',
    更新时间: '2026-05-06',
    归档: '',
    各条的时间: '2026-05-06\n2026-03-02',
  });
});

test('older entries say that they are an archive', () => {
  const archive = load(
    '<feed xmlns:fh="http://purl.org/syndication/history/1.0"><title>名称</title><fh:archive/></feed>',
    { xml: true },
  );
  expect(readArchive(archive)[0]?.facts).toMatchObject({ 标题: '名称', 归档: '是' });
});

test('each entry is about its link', () => {
  expect(readEntries($)).toHaveLength(2);
  expect(readEntries($)[0]).toEqual({
    about: 'https://books.example/#2026-05-06',
    facts: {
      编号: 'tag:a:/2026-05-06',
      标题: '问题：目标时间为2026年9月',
      更新时间: '2026-05-06',
      发布时间: '2026-05-06',
      作者: '某局',
      摘要: '已到。',
    },
  });
});

test('each page of a site map has a day, or none', () => {
  const map = load(
    '<urlset><url><loc> https://a.example/ </loc><lastmod>2026-03-02</lastmod></url><url><loc>https://b.example/</loc></url></urlset>',
    { xml: true },
  );
  expect(readSiteMap(map)).toEqual([
    { about: 'https://a.example/', facts: { 日期: '2026-03-02' } },
    { about: 'https://b.example/', facts: { 日期: '' } },
  ]);
});
