import * as address from '@/lib/addresses';
import type { About } from '@/lib/content/read-about';
import {
  type Alternate,
  feedAlternate,
  issueAlternates,
  issuesAlternates,
  noticeAlternates,
} from '@/lib/data/alternates';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { STATUS_LABELS } from '@/lib/status';
import { opening } from '@/lib/text';
import { articleTags, COLUMN_TYPES, columnTags, type MetaTags } from './meta-tags';

/** What the head of a page says: its name, the title with the site behind it, address, official tags, and the files that are its alternates. */
export type Head = {
  name: string;
  title: string;
  description: string;
  path: string;
  kind: 'website' | 'article';
  tags: MetaTags;
  alternates: Alternate[];
};

const keywords = ({ bureau }: Site): string[] => [bureau, '巡察整改'];

/** Head of the home page. */
export function homeHead(site: Site): Head {
  const { name, description } = site;
  const tags = columnTags(name, description, keywords(site), COLUMN_TYPES.home);
  const alternates = [feedAlternate(site)];
  return { name, title: name, description, path: address.homePath, kind: 'website', tags, alternates };
}

/** Head of the list of notices. */
export function noticesHead(site: Site): Head {
  const description = `${site.bureau}公布的全部巡察整改通报，按发布时间排列。`;
  return columnHead(site, '全部通报', description, address.noticesPath, [feedAlternate(site)]);
}

/** Head of the list of a notice's issues. */
export function issuesHead(site: Site, notice: Notice): Head {
  const description = `${notice.shortTitle}的 ${notice.issues.length} 个问题，按原文的章节、方面和类别列出，各有状态。`;
  const name = `问题清单：${notice.shortTitle}`;
  return columnHead(site, name, description, address.issuesPath(notice), issuesAlternates(notice));
}

/** Head of the list of what a notice names in 《》. */
export function documentsHead(site: Site, notice: Notice): Head {
  const description = `${notice.shortTitle}用书名号写出的全部文件、报告和作品，列明在哪个问题、哪项措施里提到。`;
  return columnHead(site, `提到的文件：${notice.shortTitle}`, description, address.documentsPath(notice), []);
}

/** Head of the page of all data files. */
export function dataHead(site: Site, notices: readonly Notice[]): Head {
  const description = `${site.bureau}巡察整改通报的数据文件：全部问题、措施和全文，各字段的含义，使用条件和引用方法。`;
  return columnHead(site, '数据', description, address.dataPath, notices.flatMap(issuesAlternates));
}

/** Head of the list of all changes. */
export function changesHead(site: Site): Head {
  const description = `${site.bureau}巡察整改通报的发布、更新和更正，最近的在前。`;
  return columnHead(site, '更新记录', description, address.changesPath, [feedAlternate(site)]);
}

/** Head of the editors' page. */
export function aboutHead(site: Site, { title, description }: About): Head {
  return columnHead(site, title, description, address.aboutPath, [feedAlternate(site)]);
}

/** Head of the search page. */
export function searchHead(site: Site): Head {
  const description = `在${site.bureau}公布的通报和问题里搜索任何字句。`;
  return columnHead(site, '搜索', description, address.searchPath, []);
}

/** Head of a whole notice. */
export function noticeHead(site: Site, notice: Notice): Head {
  const path = address.noticePath(notice);
  const { title } = notice;
  const description = `${inspectionSentence(notice)}${notice.issuer}公布 ${notice.issues.length} 个问题的整改情况。`;
  const url = address.absoluteUrl(site, path);
  const article = { title, column: '全部通报', keywords: keywords(site), description, url };
  const alternates = [...noticeAlternates(notice), feedAlternate(site)];
  return {
    name: title,
    title,
    description,
    path,
    kind: 'article',
    tags: articleTags(notice, article),
    alternates,
  };
}

/** Head of one issue. */
export function issueHead(site: Site, notice: Notice, issue: Issue): Head {
  const path = address.issuePath(issue);
  const name = issue.title;
  const words = issue.parts.flatMap(({ measures }) => measures.map(({ text }) => text)).join('');
  const status = STATUS_LABELS[issue.status.code];
  const description = `${status}：${name}。${opening(words, 80)}`;
  const column = `问题清单：${notice.shortTitle}`;
  const url = address.absoluteUrl(site, path);
  const article = { title: name, column, keywords: [...keywords(site), status], description, url };
  const tags = articleTags(notice, article);
  const title = `${name} - ${site.bureau}`;
  return { name, title, description, path, kind: 'article', tags, alternates: issueAlternates(issue) };
}

function columnHead(
  site: Site,
  name: string,
  description: string,
  path: string,
  alternates: Alternate[],
): Head {
  const tags = columnTags(name, description, keywords(site), COLUMN_TYPES.disclosure);
  return { name, title: `${name} - ${site.bureau}`, description, path, kind: 'website', tags, alternates };
}
