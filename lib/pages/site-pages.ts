import {
  aboutPath,
  accessibilityPath,
  changesPath,
  dataPath,
  homePath,
  noticesPath,
  quotePath,
  searchPath,
  siteMapPath,
} from '@/lib/addresses';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Notice } from '@/lib/model/notice';
import { noticeChange } from '@/lib/notice/history/last-change';
import { feedAlternate, issuesAlternates } from './alternates';
import type { PageKind, SiteContent } from './page-kind';

const lastChange = (notices: readonly Notice[]): string | null =>
  notices.map(noticeChange).sort().at(-1) ?? null;

const bySite = ({ site }: SiteContent): Publisher => site.publisher;

export const homePage: PageKind<unknown> = {
  path: () => homePath,
  label: () => '首页',
  parent: null,
  publisher: bySite,
  head: ({ site }) => ({
    name: site.name,
    title: site.name,
    description: site.description,
    alternates: [feedAlternate(site)],
  }),
  changed: lastChange,
  hasQr: true,
  recorded: 'address',
};

export const noticesPage: PageKind<unknown> = {
  path: () => noticesPath,
  label: () => '历次通报',
  parent: null,
  publisher: bySite,
  head: ({ site }) => ({
    name: '历次通报',
    description: `${site.publisher.kind === 'site' ? '各单位' : site.publisher.name}公布的历次巡察整改通报，按发布时间排列。`,
    alternates: [feedAlternate(site)],
  }),
  inHeader: '历次通报',
  changed: lastChange,
  hasQr: true,
  recorded: 'address',
};

export const searchPage: PageKind<unknown> = {
  path: () => searchPath,
  label: () => '搜索',
  parent: null,
  publisher: bySite,
  head: ({ site }) => ({
    name: '搜索',
    description: `在${site.publisher.name}公布的通报和问题里搜索任何字句。`,
    alternates: [],
  }),
  inHeader: '搜索',
  // Not indexed: it has no text of its own, and each search is another address.
  hasQr: true,
  recorded: 'address',
};

export const quotePage: PageKind<unknown> = {
  path: () => quotePath,
  label: () => '引文核对',
  parent: null,
  publisher: bySite,
  head: ({ site }) => ({
    name: '引文核对',
    description: `核对一段引文与${site.publisher.name}公布的通报是否一致，数字和文字有无出入。`,
    alternates: [],
  }),
  inFooter: '引文核对',
  changed: () => null,
  hasQr: true,
  recorded: 'address',
};

export const changesPage: PageKind<unknown> = {
  path: () => changesPath,
  label: () => '更新记录',
  parent: null,
  publisher: bySite,
  head: ({ site }) => ({
    name: '更新记录',
    description: `${site.publisher.name}巡察整改通报的发布、更新和更正，最近的在前。`,
    alternates: [feedAlternate(site)],
  }),
  inFooter: '更新记录',
  changed: lastChange,
  hasQr: true,
  recorded: 'address',
};

export const aboutPage: PageKind<unknown> = {
  path: () => aboutPath,
  label: ({ about }) => about.title,
  parent: null,
  publisher: bySite,
  head: ({ site, about }) => ({
    name: about.title,
    description: about.description,
    alternates: [feedAlternate(site)],
  }),
  inHeader: '网站说明',
  inFooter: '网站说明',
  changed: () => null,
  hasQr: true,
  recorded: 'address',
};

export const dataPage: PageKind<unknown> = {
  path: () => dataPath,
  label: () => '数据下载',
  parent: null,
  publisher: bySite,
  head: ({ site, notices }) => ({
    name: '数据下载',
    description: `${site.publisher.name}巡察整改通报的数据文件：全部问题、措施和全文，各字段的含义，使用须知和引用格式。`,
    alternates: notices.flatMap(issuesAlternates),
  }),
  inFooter: '数据下载',
  changed: lastChange,
  hasQr: true,
  recorded: 'address',
};

export const accessibilityPage: PageKind<unknown> = {
  path: () => accessibilityPath,
  label: ({ accessibility }) => accessibility.title,
  parent: null,
  publisher: bySite,
  head: ({ accessibility }) => ({
    name: accessibility.title,
    description: accessibility.description,
    alternates: [],
  }),
  inFooter: '无障碍说明',
  changed: () => null,
  hasQr: true,
  recorded: 'address',
};

export const siteMapPage: PageKind<unknown> = {
  path: () => siteMapPath,
  label: () => '网站地图',
  parent: null,
  publisher: bySite,
  head: ({ site }) => ({
    name: '网站地图',
    description: `${site.name}的全部网页：网站说明、数据下载，以及每份通报和每个问题。`,
    alternates: [],
  }),
  inFooter: '网站地图',
  changed: lastChange,
  hasQr: true,
  recorded: 'address',
};
