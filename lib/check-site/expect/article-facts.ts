import type { Facts } from '@/lib/check-site/compare-records';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { issueChange, noticeChange } from './last-change';
import { noticeKnownUntil } from './words';

/** How the page of a notice identifies itself to programs, on paper and in citations. */
export function noticePageFacts(published: PublishedNotice): Facts {
  const { url, title } = published.notice;
  return articleFacts(published, { url, title, name: title, changed: noticeChange(published) });
}

/** The same of the page of an issue. */
export function issuePageFacts(published: PublishedNotice, issue: IssueData): Facts {
  const { id, url, title, status } = issue;
  const changed = issueChange(published, issue);
  const name = `问题 ${Number(id)} ${title}`;
  return {
    ...articleFacts(published, { url, title, name: `${published.short}：${name}`, changed }),
    // There is none as long as nothing has changed.
    '最近的变动 JSON-LD': changed === published.notice.published ? '' : withoutSeconds(changed),
    // It is part of its notice, which states that.
    '原发布网页 JSON-LD': '',
    说明的开头: `${status.label}：${title}。`,
    提意见的邮件: `关于${name} ${letterBeginning(published, issue)}`,
    信的开头: letterBeginning(published, issue),
  };
}

// Lines are compared as one.
function letterBeginning({ short }: PublishedNotice, { id, title, url }: IssueData): string {
  return `通报：${short} 问题：${Number(id)} ${title} 网址：${url} 意见：`;
}

type Article = { url: string; title: string; name: string; changed: string };

function articleFacts(published: PublishedNotice, { url, title, name, changed }: Article): Facts {
  const { issuer, source, sourceUrl, published: moment } = published.notice;
  return {
    网址: url,
    标题: title,
    '发布时间 PubDate': moment.slice(0, 16).replace('T', ' '),
    '发布时间 百度': withSeconds(moment),
    发布时间: withoutSeconds(moment),
    '最近的变动 百度': withSeconds(changed),
    最近的变动: withoutSeconds(changed),
    来源: source ?? '',
    原发布网页: sourceUrl ?? '',
    发布者: issuer,
    引用: `${issuer}. ${name}[EB/OL]. (${changed.slice(0, 10)})[引用日期]. ${url}.`,
    打印件: `${url}${noticeKnownUntil(published)}网页打印件，以正式文件为准`,
  };
}

// 2025-02-17T17:21:00+08:00 → 2025-02-17T17:21+08:00; a day stays a day
const withoutSeconds = (moment: string): string => moment.replace(/:00\+08:00$/, '+08:00');
// Baidu expects Beijing time with seconds and without a zone.
const withSeconds = (moment: string): string =>
  moment.includes('T') ? moment.slice(0, 19) : `${moment}T00:00:00`;
