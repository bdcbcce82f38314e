import { addressIn, type Place, readLayout } from '@/lib/check-site/read/read-layout';

const after = (label: string): Place => [
  `main section li:contains(${label})`,
  (line) => line.text().trim().slice(label.length).trim(),
];

/** What the page of a bureau says of it. */
export const readBureauPage = readLayout({
  facts: {
    名称: 'h1',
    联系电话: after('联系电话'),
    邮政信箱: after('邮政信箱'),
    电子邮箱: after('电子邮箱'),
    官方网站: 'main section p:contains(官方网站) > a@href',
    以前的名称: ['main > p:contains(以前名为)', (line) => line.text().replace(/，那时.*$/, '')],
    订阅: ['main p > a[href$="/feed.xml"]', (link, $) => addressIn($, link.attr('href'))],
    通报: ['main li > h3 > a', (link, $) => addressIn($, link.attr('href'))],
  },
});
