import * as address from '@/lib/addresses';
import { type Block, editorial, heading, writeMarkdown } from '@/lib/data/markdown/markdown-writer';
import { caveats } from '@/lib/data/records/caveats';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { formatDate } from '@/lib/dates';
import { type InBureau, publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice, WithdrawnIssue, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { withdrawalWords, withdrawnNoticeName } from '@/lib/notice/withdrawals';
import { WITHDRAWN } from '@/lib/status';
import { issueMark } from '@/lib/withdrawal-marks';
import { type DataFile, toJson } from './data-file';

/** The data files at the address of a withdrawn issue: in the form of those it had, without any of its words. */
export function withdrawnIssueFiles(site: Site, notice: Notice, issue: WithdrawnIssue): DataFile[] {
  return [
    jsonFile(address.issueJsonPath(issue), toIssuesData(site, notice, [], [issue])),
    markdownFile(address.issueMarkdownPath(issue), [
      heading(1, issueMark(issue.id)),
      editorial([
        { label: '网址：', url: address.absoluteUrl(site, address.issuePath(issue)) },
        {
          label: `出自：${notice.title}，${formatDate(notice.published)}发布，`,
          url: address.absoluteUrl(site, address.noticePath(notice)),
        },
        ...statement(notice, issue.withdrawal),
        ...caveats(site, publisherOf(notice)),
      ]),
    ]),
  ];
}

/** The data files at the address of a withdrawn notice, or of one of its issues. */
export function withdrawnNoticeFiles(site: Site, notice: WithdrawnNotice, issue?: string): DataFile[] {
  const { date, reason, basis = null } = notice.withdrawal;
  const { slug: id, issuer, published } = notice;
  const place = address.noticePath(notice);
  const record = {
    notice: { id, url: address.absoluteUrl(site, place), issuer, published: published.slice(0, 10) },
    ...(issue === undefined ? {} : { issue }),
    status: WITHDRAWN,
    date,
    reason,
    basis,
  };
  const words = [
    heading(1, `${withdrawnNoticeName(notice)}${WITHDRAWN.label}`),
    editorial([
      { label: '网址：', url: address.absoluteUrl(site, place) },
      ...statement(notice, notice.withdrawal),
    ]),
  ];
  if (issue !== undefined) {
    const own = { notice: id, id: issue };
    return [
      jsonFile(address.issueJsonPath(own), record),
      markdownFile(address.issueMarkdownPath(own), words),
    ];
  }
  return [
    jsonFile(address.issuesJsonPath(notice), record),
    markdownFile(address.noticeMarkdownPath(notice), words),
  ];
}

function statement({ bureau: { contact } }: InBureau, withdrawal: Withdrawal): string[] {
  return [`状态：${WITHDRAWN.label}`, withdrawalWords(withdrawal), `联系：${contact.phone}，${contact.mail}`];
}

const ABOUT = '撤下的说明';
const jsonFile = (path: string, record: object): DataFile => ({
  path,
  type: 'application/json',
  format: 'JSON',
  about: ABOUT,
  body: toJson(record),
});
const markdownFile = (path: string, blocks: Block[]): DataFile => ({
  path,
  type: 'text/markdown',
  format: 'Markdown',
  about: ABOUT,
  body: writeMarkdown(blocks),
});
