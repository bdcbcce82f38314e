import type { Metadata } from 'next';
import type { Issue, Notice } from '@/lib/content/notice';
import type { About } from '@/lib/content/read-about';
import type { Site } from '@/lib/content/site-schema';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import * as address from '@/lib/site';
import { STATUS_LABELS } from '@/lib/status';
import { opening } from '@/lib/text';
import { articleTags, COLUMN_TYPES, columnTags, type MetaTags, siteTags } from './meta-tags';

type Page = { title: string; description: string; path: string; tags: MetaTags };

/** The head of one page in Next's form: title with the page first, description, canonical address, official tags. */
function toMetadata(site: Site, { title, description, path, tags }: Page): Metadata {
  return {
    title,
    description,
    alternates: { canonical: address.absoluteUrl(site, path) },
    icons: { icon: { url: address.faviconPath, type: 'image/svg+xml' } },
    formatDetection: { telephone: false },
    other: { ...siteTags(site), ...tags },
  };
}

const keywords = ({ bureau }: Site): string[] => [bureau, '巡察整改'];

/** Head of the home page. */
export function homeHead(site: Site): Metadata {
  const { name, description } = site;
  const tags = columnTags(name, description, keywords(site), COLUMN_TYPES.home);
  return toMetadata(site, { title: name, description, path: address.homePath, tags });
}

/** Head of the list of notices. */
export function noticesHead(site: Site): Metadata {
  const description = `${site.bureau}公布的全部巡察整改通报，按发布时间排列。`;
  return columnHead(site, '全部通报', description, address.noticesPath);
}

/** Head of the list of a notice's issues. */
export function issuesHead(site: Site, notice: Notice): Metadata {
  const description = `${notice.shortTitle}的 ${notice.issues.length} 个问题，按原文的章节、方面和类别列出，各有状态。`;
  return columnHead(site, `问题清单：${notice.shortTitle}`, description, address.issuesPath(notice));
}

/** Head of the list of what a notice names in 《》. */
export function documentsHead(site: Site, notice: Notice): Metadata {
  const description = `${notice.shortTitle}用书名号写出的全部文件、报告和作品，列明在哪个问题、哪项措施里提到。`;
  return columnHead(site, `提到的文件：${notice.shortTitle}`, description, address.documentsPath(notice));
}

/** Head of the editors' page. */
export function aboutHead(site: Site, { title, description }: About): Metadata {
  return columnHead(site, title, description, address.aboutPath);
}

/** Head of a whole notice. */
export function noticeHead(site: Site, notice: Notice): Metadata {
  const path = address.noticePath(notice);
  const description = `${inspectionSentence(notice)}${notice.issuer}公布 ${notice.issues.length} 个问题的整改情况。`;
  const url = address.absoluteUrl(site, path);
  const article = { title: notice.title, column: '全部通报', keywords: keywords(site), description, url };
  return toMetadata(site, { title: notice.title, description, path, tags: articleTags(notice, article) });
}

/** Head of one issue. */
export function issueHead(site: Site, notice: Notice, issue: Issue): Metadata {
  const path = address.issuePath(issue);
  const words = issue.parts.flatMap(({ measures }) => measures.map(({ text }) => text)).join('');
  const description = `${STATUS_LABELS[issue.status.code]}：${issue.title}。${opening(words, 80)}`;
  const column = `问题清单：${notice.shortTitle}`;
  const named = [...keywords(site), STATUS_LABELS[issue.status.code]];
  const url = address.absoluteUrl(site, path);
  const article = { title: issue.title, column, keywords: named, description, url };
  const title = `${issue.title} - ${site.bureau}`;
  return toMetadata(site, { title, description, path, tags: articleTags(notice, article) });
}

/** Head of the page for addresses that do not exist; it has no canonical address of its own. */
export function notFoundHead(site: Site): Metadata {
  return { title: `没有这个页面 - ${site.bureau}`, robots: 'noindex', other: siteTags(site) };
}

function columnHead(site: Site, name: string, description: string, path: string): Metadata {
  const tags = columnTags(name, description, keywords(site), COLUMN_TYPES.disclosure);
  return toMetadata(site, { title: `${name} - ${site.bureau}`, description, path, tags });
}
