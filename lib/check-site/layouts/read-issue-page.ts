import type { CheerioAPI } from 'cheerio';
import {
  approved,
  type Elements,
  NO_FACT,
  noteWords,
  plainWords,
  textWithout,
  withoutMonth,
  withoutOldTarget,
} from '@/lib/check-site/read/page-text';
import { addressIn, type Place, readLayout } from '@/lib/check-site/read/read-layout';
import { ARTICLE_FACTS } from './article';

// A link, which is a fact of its own.
const LATER = 'article dl a:contains(原文另有后续安排)';

const MEASURE = 'article section > ul > li[id]';

// The texts in a labelled value at the top, one for each element, punctuated as in a line of text.
const value = (label: string): Place => [
  `article dl dt:contains(${label}) + dd`,
  (dd, $) => {
    const nodes = dd.find('*').addBack().not(`${NO_FACT}, ${LATER}`).contents().toArray();
    const texts = nodes.flatMap((node) => (node.type === 'text' ? [$(node).text().trim()] : []));
    return plainWords(texts.join('，'));
  },
];
const neighbour = (link: Elements, $: CheerioAPI): string =>
  `${addressIn($, link.attr('href'))} ${textWithout(link, 'span')}`;

/** The facts on the page of an issue. */
export const readIssuePage = readLayout({
  facts: {
    ...ARTICLE_FACTS,
    '标题 title': ['title', (title) => withoutMonth(title.text()).split(' - ').slice(0, -1).join(' - ')],
    '网址 canonical': 'link[rel=canonical]@href',
    '状态名称 og:title': ['meta[property="og:title"]', (tag) => tag.attr('content')?.split('：')[0] ?? ''],
    编号: 'article h1 > span',
    状态: value('状态'),
    原文另有后续安排: [LATER, (link, $) => addressIn($, link.attr('href'))],
    前次通报: [
      'article dl dt:contains(前次通报) + dd > a',
      (link, $) => `${link.text()}，${addressIn($, link.attr('href'))}`,
    ],
    再次指出: [
      'article dl dt:contains(再次指出) + dd',
      (dd, $) => {
        const words = dd
          .children()
          .toArray()
          .map((one) => $(one).text());
        return `${words.join('，')}，${addressIn($, dd.children('a').attr('href'))}`;
      },
    ],
    目标时间: value('目标时间'),
    '未完成的原因（本站归纳）': value('未完成的原因（本站归纳）'),
    责任单位: value('责任单位'),
    // An as-of date, which the data do not state, may follow.
    整改时限: ['article dl dt:contains(整改时限) + dd', (dd) => textWithout(dd.contents().first(), NO_FACT)],
    所在章节: value('所在章节'),
    措施: [MEASURE, (li) => `${li.attr('id')} ${approved(li)}`],
    措施旁的目标时间: [
      `${MEASURE} > p[data-editorial]`,
      (note) => `${note.parent().attr('id')} ${noteWords(note)}`,
    ],
    更新和更正: [
      '[aria-labelledby=history] li[id]',
      (li) => withoutOldTarget(`${textWithout(li, 'p')}：${li.children('p').text()}`),
    ],
    通报时的状态: ['[aria-labelledby=history] li:not([id])', (li) => li.text().split('状态为')[1] ?? ''],
    相关问题: [
      '[aria-labelledby=related] li',
      (li, $) => {
        const [link, why] = [li.children('a'), li.children('span').text()];
        return `${link.text().replace('问题 ', '')}，${why}，${addressIn($, link.attr('href'))}`;
      },
    ],
    原文: ['article', approved],
    次序: 'article > h1 + p > span:first-child',
    上一个: ['nav a[rel=prev]', neighbour],
    下一个: ['nav a[rel=next]', neighbour],
  },
});
