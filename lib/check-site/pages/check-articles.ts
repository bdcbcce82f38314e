import { type Article, articles } from '@/lib/check-site/expect/articles';
import { knownUntil } from '@/lib/check-site/expect/known-words';
import { totalOf } from '@/lib/check-site/expect/withdrawals';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf, type IssueData } from '@/lib/check-site/read/notice-data';

/** Where the page of a notice or issue identifies itself differently from the data: official tags, heading, citation, mail, paper. */
export function checkArticles(site: BuiltSite, notice: string): string[] {
  const data = dataOf(site, notice);
  if (data === null) return [`${notice}issues.json：读不出来`];
  const known = knownUntil(
    data.notice.asOf,
    data.issues.flatMap(({ updates }) => updates),
  );
  return articles(site, notice).flatMap((article) =>
    [
      ...tagFaults(article),
      ...toolFaults(article),
      ...paperFaults(article, known),
      ...turnFaults(article, data.issues, totalOf(data)),
    ].map((fault) => `${article.address}：${fault}`),
  );
}

function tagFaults({ page: $, notice, url, title, issue }: Article): string[] {
  const [day = '', time = ''] = notice.published.split('T');
  const minute = time === '' ? day : `${day} ${time.slice(0, 5)}`;
  const tags: [string, string | null][] = [
    ['Url', url],
    ['ArticleTitle', title],
    ['PubDate', minute],
    ['ContentSource', notice.source],
    ['Author', notice.issuer],
  ];
  const first = $('article p[data-editorial], article header p[data-editorial]').first();
  const shown = first.children('time').attr('datetime')?.replace('T', ' ').replace('+08:00', '');
  const source = notice.source === null ? '' : `来源：${notice.source}`;
  const status = issue === null ? '' : issue.status.label;
  const description = $('meta[name=description]').attr('content') ?? '';
  return [
    ...tags.flatMap(([tag, value]) => {
      const told = $(`meta[name="${tag}"]`).attr('content') ?? null;
      return told === value ? [] : [`${tag} 是“${told ?? ''}”，数据是“${value ?? ''}”`];
    }),
    ...(shown === minute ? [] : [`发布时间写的是 ${shown}，数据是 ${minute}`]),
    ...(first.text().includes(source) ? [] : [`没有写“${source}”`]),
    ...($('meta[name=Keywords]').attr('content')?.endsWith(status) ? [] : [`Keywords 没有写 ${status}`]),
    ...(issue === null || description.startsWith(`${status}：${title}。`)
      ? []
      : [`description 是“${description}”`]),
  ];
}

function toolFaults({ page: $, notice, url, title, issue, changed }: Article): string[] {
  const cite = $('[data-cite]').attr('data-cite') ?? '';
  const name = issue === null ? title : `问题 ${Number(issue.id)} ${title}`;
  const end = `${name}[EB/OL]. (${changed.slice(0, 10)})[引用日期]. ${url}.`;
  const mail = $('article a[href^="mailto:"]').attr('href') ?? 'mailto:';
  const fields = new URLSearchParams(mail.split('?')[1]);
  const right = fields.get('body') === url && fields.get('subject')?.endsWith(name) === true;
  return [
    ...(cite.startsWith(`${notice.issuer}. `) && cite.endsWith(end)
      ? []
      : [`引用是“${cite}”，应以“${end}”结尾`]),
    // Only issue pages ask for opinions.
    ...(issue === null || right ? [] : [`提意见的邮件是“${mail}”`]),
  ];
}

function paperFaults({ page: $, url }: Article, known: string): string[] {
  const foot = $('.paper-foot').text();
  return [url, known].filter((words) => !foot.includes(words)).map((words) => `打印件没有写“${words}”`);
}

// Number, total and neighbours of the issue.
function turnFaults({ page: $, issue }: Article, issues: readonly IssueData[], total: number): string[] {
  if (issue === null) return [];
  const place = issues.findIndex(({ id }) => id === issue.id);
  const nameOf = (other: IssueData | undefined): string =>
    other === undefined ? '' : `${other.url} ${other.title}`;
  const neighbour = (rel: string): string => {
    const link = $(`nav a[rel=${rel}]`);
    const name = link.clone();
    name.children().remove();
    const url = link.attr('href');
    return url === undefined ? '' : `${new URL(url, issue.url).href} ${name.text()}`;
  };
  const told = [$('article span').first().text(), neighbour('prev'), neighbour('next')].join('，');
  const expected = [
    `问题 ${Number(issue.id)}/${total}`,
    nameOf(issues[place - 1]),
    nameOf(issues[place + 1]),
  ].join('，');
  return told === expected ? [] : [`次序是“${told}”，数据是“${expected}”`];
}
