import {
  documentsPath,
  figuresPath,
  issuePath,
  issuesPath,
  noticePath,
  noticePicturePath,
  timelinePath,
} from '@/lib/addresses';
import { issueChange, noticeChange } from '@/lib/notice/history/last-change';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { issueTotal, withdrawnCount } from '@/lib/notice/withdrawals';
import { STATUS_LABELS } from '@/lib/status';
import { opening } from '@/lib/text';
import {
  documentsAlternates,
  feedAlternate,
  figuresAlternates,
  issueAlternates,
  issuesAlternates,
  noticeAlternates,
  timelineAlternates,
} from './alternates';
import { byBureau } from './by-bureau';
import { ownTitle } from './own-title';
import type { IssueSubject, NoticeSubject, PageKind } from './page-kind';
import { noticesPage } from './site-pages';

export const noticePage: PageKind<NoticeSubject> = {
  path: ({ notice }) => noticePath(notice),
  label: (_, { notice }) => notice.shortTitle,
  parent: noticesPage,
  publisher: byBureau,
  head: ({ site, notices }, { notice }) => ({
    name: notice.title,
    title: ownTitle(notice.title, notice, notices),
    description: `${inspectionSentence(notice)}${notice.issuer}公布 ${issueTotal(notice)} 个问题的整改情况${withdrawnCount(notice)}。`,
    article: { notice, column: '历次通报' },
    alternates: [...noticeAlternates(notice), feedAlternate(site)],
    picture: noticePicturePath(notice),
  }),
  inHeader: '通报全文',
  changed: (_, { notice }) => noticeChange(notice),
  hasQr: true,
  recorded: 'text',
};

export const issuesPage: PageKind<NoticeSubject> = {
  path: ({ notice }) => issuesPath(notice),
  label: () => '问题清单',
  parent: noticePage,
  publisher: byBureau,
  head: (_, { notice }) => ({
    name: `问题清单：${notice.shortTitle}`,
    description: `${notice.shortTitle}的 ${issueTotal(notice)} 个问题，按通报的章节和方面排列，注明整改状态${withdrawnCount(notice)}。`,
    alternates: issuesAlternates(notice),
    picture: noticePicturePath(notice),
  }),
  inHeader: '问题清单',
  changed: (_, { notice }) => noticeChange(notice),
  hasQr: true,
  recorded: 'address',
};

export const documentsPage: PageKind<NoticeSubject> = {
  path: ({ notice }) => documentsPath(notice),
  label: () => '通报提到的文件和作品',
  parent: noticePage,
  publisher: byBureau,
  head: (_, { notice }) => ({
    name: `通报提到的文件和作品：${notice.shortTitle}`,
    description: `${notice.shortTitle}以书名号标示的全部文件、报告和作品，列明在哪个问题、哪项措施里提到。`,
    alternates: documentsAlternates(notice),
    picture: noticePicturePath(notice),
  }),
  // It lists words of the notice, which no update changes.
  changed: (_, { notice }) => notice.published.slice(0, 10),
  hasQr: true,
  recorded: 'address',
};

export const figuresPage: PageKind<NoticeSubject> = {
  path: ({ notice }) => figuresPath(notice),
  label: () => '通报里的数字',
  parent: noticePage,
  publisher: byBureau,
  head: (_, { notice }) => ({
    name: `数字：${notice.shortTitle}`,
    description: `${notice.shortTitle}正文里的全部数字，各在原文的句子里，列明在哪个问题、哪项措施；前后两个时期的数字并列。`,
    alternates: figuresAlternates(notice),
    picture: noticePicturePath(notice),
  }),
  // It lists words of the notice, which no update changes.
  changed: (_, { notice }) => notice.published.slice(0, 10),
  hasQr: true,
  recorded: 'address',
};

export const timelinePage: PageKind<NoticeSubject> = {
  path: ({ notice }) => timelinePath(notice),
  label: () => '时间线',
  parent: noticePage,
  publisher: byBureau,
  head: (_, { notice }) => ({
    name: `时间线：${notice.shortTitle}`,
    description: `${notice.shortTitle}写明的全部日期和时间，按先后排列：巡察、反馈、公布、目标时间和各项工作，各在原文的句子里。`,
    alternates: timelineAlternates(notice),
    picture: noticePicturePath(notice),
  }),
  // It says whether its targets still hold.
  changed: (_, { notice }) => noticeChange(notice),
  hasQr: true,
  recorded: 'address',
};

export const issuePage: PageKind<IssueSubject> = {
  path: ({ issue }) => issuePath(issue),
  label: (_, { issue }) => `问题 ${Number(issue.id)}`,
  parent: issuesPage,
  publisher: byBureau,
  head: ({ site, notices }, { notice, issue }) => {
    const status = STATUS_LABELS[issue.status.code];
    const text = issue.parts.flatMap(({ measures }) => measures.map((measure) => measure.text)).join('');
    return {
      name: issue.title,
      distinct: ownTitle(issue.title, notice, notices),
      // First, as chats cut the end.
      shared: `${status}：${issue.title}`,
      description: `${status}：${issue.title}。${opening(text, 80)}`,
      article: { notice, column: `问题清单：${notice.shortTitle}`, keyword: status },
      alternates: [...issueAlternates(issue), feedAlternate(site)],
      picture: noticePicturePath(notice),
    };
  },
  changed: (_, { notice, issue }) => issueChange(notice, issue),
  hasQr: true,
  recorded: 'text',
};
