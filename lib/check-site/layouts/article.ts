import type { Elements } from '@/lib/check-site/read/page-text';
import { addressIn, type Layout, type Place, readLayout } from '@/lib/check-site/read/read-layout';
import { linkedText } from './linked-data';

const ARTICLE = /^(?:Article|Report)$/;
const BAIDU = /baidu/;
const FIRST = 'article > h1 + p, article > header > p';
const contentOf = (page: Elements, name: string): string =>
  page.find(`meta[name=${name}]`).attr('content') ?? '';

/** How the page of a notice or issue identifies itself to programs, on paper and in citations. */
export const ARTICLE_FACTS: Layout['facts'] = {
  '网址 Url': 'meta[name=Url]@content',
  '网址 JSON-LD': linkedText(ARTICLE, '@id'),
  '网址 百度': linkedText(BAIDU, '@id'),
  '标题 ArticleTitle': 'meta[name=ArticleTitle]@content',
  '标题 JSON-LD': linkedText(ARTICLE, 'headline'),
  '标题 百度': linkedText(BAIDU, 'title'),
  '发布时间 PubDate': 'meta[name=PubDate]@content',
  '发布时间 time': `:is(${FIRST}) > time@datetime`,
  '发布时间 JSON-LD': linkedText(ARTICLE, 'datePublished'),
  '发布时间 百度': linkedText(BAIDU, 'pubDate'),
  '最近的变动 JSON-LD': linkedText(ARTICLE, 'dateModified'),
  '最近的变动 百度': linkedText(BAIDU, 'upDate'),
  来源: [`:is(${FIRST}) > span:contains(来源：)`, (source) => source.text().replace('来源：', '')],
  '原发布网页 链接': `:is(${FIRST}) > a@href`,
  '原发布网页 JSON-LD': linkedText(/^Report$/, 'isBasedOn'),
  '来源 ContentSource': 'meta[name=ContentSource]@content',
  '发布者 Author': 'meta[name=Author]@content',
  '状态名称 Keywords': ['meta[name=Keywords]', (tag) => tag.attr('content')?.split(',').at(-1) ?? ''],
  说明的开头: (page) => {
    const [title, words] = [contentOf(page, 'ArticleTitle'), contentOf(page, 'description')];
    return words.slice(0, words.indexOf(title) + title.length + 1);
  },
  引用: '[data-cite]@data-cite',
  提意见的邮件: [
    'article a[href^="mailto:"]',
    (link) => {
      const fields = new URLSearchParams(link.attr('href')?.split('?')[1]);
      return `${fields.get('subject')} ${fields.get('body')?.replace(/\r\n/g, ' ')}`;
    },
  ],
  信的开头: ['article [data-draft]', (draft) => draft.text().replace(/\n/g, ' ')],
  打印件: '.paper-foot',
};

// The notices that a line below the title links to behind some words.
function otherNotices(words: string): Place {
  return [
    `article > header > p > span:contains(${words}) > a`,
    (link, $) => `${link.text().trim()}，${addressIn($, link.attr('href'))}`,
  ];
}

/** The facts by which the page of a notice identifies itself. */
export const readArticle = readLayout({
  facts: {
    ...ARTICLE_FACTS,
    前次通报: otherNotices('本通报是'),
    后续通报: otherNotices('后续通报：'),
  },
});
