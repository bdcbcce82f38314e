import { DeskError } from '@/desk/desk-error';
import type { Desk } from '@/desk/disk/open-desk';
import { type Filled, filledFrom } from '@/desk/forms/entry-edits';
import { type IssueForm, issueForms } from '@/desk/forms/issue-forms';
import { planEntry } from '@/desk/forms/plan-entry';
import { planErratum } from '@/desk/forms/plan-erratum';
import type { FormTask } from '@/desk/screens/forms/form-task';
import { formAddress, issueAddress, issueFile } from '@/desk/screens/paths';
import { findWaiting } from '@/lib/content/files/waiting-files';
import type { FileEdits } from '@/lib/content/files/write-edits';
import { countAt, frontData } from '@/lib/edit/front-data';
import { nameFault } from '@/lib/model/evidence/evidence-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import { findIssue } from './find-issue';
import { PublicArticle } from './public-article';

/** The form that is asked for, and the place of the entry that it changes; null for a new one. */
export type AskedForm = { notice: Notice; issue: Issue; name: string; at: number | null };

/** What a form of an issue does; null if the issue has no such form, or `text`, its file, no such entry. */
export function issueTask(desk: Desk, text: string, asked: AskedForm): FormTask | null {
  const { notice, issue, name, at } = asked;
  const form = issueForms(notice, issue, desk.known().notices).find((one) => one.name === name);
  const path = issueFile(issue);
  if (form === undefined || (at !== null && !canChange(form, frontData(path, text), at))) return null;
  const { title, lead, guide, list, fields } = form;
  return {
    title: `${at === null ? title : `修改：${title}`} - 问题 ${Number(issue.id)}`,
    lead,
    guide,
    fields,
    action: formAddress(issue, name, at),
    back: { href: issueAddress(issue), words: `问题 ${Number(issue.id)}　${issue.title}` },
    under: '/issues',
    path,
    isAddition: at === null && list !== null,
    start: (text) => {
      if (list === null) return filledFrom(frontData(path, text), [], fields);
      return at === null ? firstNotice(form) : filledFrom(frontData(path, text), [list, at], fields);
    },
    plan: (text, filled) => ({
      ...(list === 'errata'
        ? planErratum(path, text, fields, filled)
        : planEntry(path, text, form, filled, at)),
      files: evidenceOf(desk, notice, filled),
    }),
    preview: (content) => {
      const found = findIssue(content, { notice: notice.slug, id: issue.id });
      return <PublicArticle site={content.site} notice={found.notice} issue={found.issue} />;
    },
  };
}

// A return names its notice, by its present name unless another was written.
const firstNotice = ({ fields }: IssueForm): Filled =>
  new Map(
    fields.flatMap(({ name, options: [first] }) => (name === 'notice' && first ? [[name, first.value]] : [])),
  );

// An erratum has changed the text: it is not changed afterwards.
function canChange({ list }: IssueForm, data: unknown, at: number): boolean {
  return list !== null && list !== 'errata' && at < countAt(data, [list]);
}

// A wrong name is said by the check and leads to no file.
function evidenceOf({ folders }: Desk, { slug }: Notice, filled: Filled): FileEdits {
  const [sent = '', name = ''] = [filled.get('upload'), filled.get('file.name')];
  if (sent === '' || nameFault(name) !== null) return new Map();
  const bytes = findWaiting(folders.sent, sent);
  if (bytes === null) throw new DeskError('选过的文件已经不在了。请再选一次，再按“保存”。');
  return new Map([[`notices/${slug}/files/${name}`, bytes]]);
}
