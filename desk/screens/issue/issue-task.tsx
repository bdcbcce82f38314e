import { countAt, frontData } from '@/desk/edit/front-data';
import type { Filled } from '@/desk/forms/entry-edits';
import { type IssueForm, issueForms } from '@/desk/forms/issue-forms';
import { filledFrom, planEntry } from '@/desk/forms/plan-entry';
import { planErratum } from '@/desk/forms/plan-erratum';
import type { FormTask } from '@/desk/screens/forms/form-task';
import { formAddress, issueAddress, issueFile } from '@/desk/screens/paths';
import type { Content } from '@/lib/content/read-content';
import type { Issue, Notice } from '@/lib/model/notice';
import { findIssue } from './find-issue';
import { PublicArticle } from './public-article';

/** The form that is asked for, and the place of the entry that it changes; null for a new one. */
export type AskedForm = { notice: Notice; issue: Issue; name: string; at: number | null };

/** What a form of an issue does; null if the issue has no such form, or `text`, its file, no such entry. */
export function issueTask({ notices }: Content, text: string, asked: AskedForm): FormTask | null {
  const { notice, issue, name, at } = asked;
  const form = issueForms(notice, issue, notices).find((one) => one.name === name);
  if (form === undefined || (at !== null && !canChange(form, issue, text, at))) return null;
  const path = issueFile(issue);
  return {
    title: `${at === null ? form.title : `修改：${form.title}`} - 问题 ${Number(issue.id)}`,
    lead: form.lead,
    fields: form.fields,
    action: formAddress(issue, form.name, at),
    back: { href: issueAddress(issue), words: `问题 ${Number(issue.id)}　${issue.title}` },
    under: '/issues',
    path,
    isAddition: at === null,
    start: (text) => (at === null ? onlyChoices(form) : filledFrom(path, text, form, at)),
    plan: (text, filled) => {
      const planned =
        form.list === 'errata'
          ? planErratum(path, text, form.fields, filled)
          : planEntry(path, text, form, filled, at);
      return { text: planned.text, base: [form.list, planned.at] };
    },
    preview: (content) => {
      const found = findIssue(content, { notice: notice.slug, id: issue.id });
      return <PublicArticle site={content.site} notice={found.notice} issue={found.issue} />;
    },
  };
}

const onlyChoices = ({ fields }: IssueForm): Filled =>
  new Map(
    fields.flatMap(({ name, options: [only, ...more] }) =>
      only === undefined || more.length > 0 ? [] : [[name, only.value] as const],
    ),
  );

// An erratum has changed the text: it is not changed afterwards.
function canChange({ list }: IssueForm, issue: Issue, text: string, at: number): boolean {
  return list !== 'errata' && at < countAt(frontData(issueFile(issue), text), [list]);
}
