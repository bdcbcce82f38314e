import { issuePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { shownUrl } from '@/lib/site-names/shown-url';

/** What a reader's letter about an issue begins with: its subject, and the text before, with and after the address of the issue. */
export type OpinionDraft = { subject: string; before: string; address: string; after: string };

/** The draft of a letter about an issue: notice, number, title and address, then room for the opinion. */
export function opinionDraft(site: Site, notice: Notice, issue: Issue): OpinionDraft {
  const name = `${Number(issue.id)} ${issue.title}`;
  return {
    subject: `关于问题 ${name}`,
    before: `通报：${notice.shortTitle}\n问题：${name}\n网址：`,
    address: shownUrl(site, issuePath(issue)),
    after: '\n意见：',
  };
}
