import type { Hono } from 'hono';
import { DeskError } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { listVersions } from '@/desk/disk/versions';
import { issueForms } from '@/desk/forms/issue-forms';
import { deskPage } from '@/desk/screens/desk-page';
import { openForm } from '@/desk/screens/forms/answer-form';
import { changeFile } from '@/desk/screens/forms/change-file';
import { readForm } from '@/desk/screens/forms/read-form';
import { sendForm } from '@/desk/screens/forms/send-form';
import { issueAddress, issueFile } from '@/desk/screens/paths';
import { editFile } from '@/lib/edit/edit-file';
import { countAt, frontData } from '@/lib/edit/front-data';
import { findIssue } from './find-issue';
import { issueScreen } from './issue-screen';
import { issueTask } from './issue-task';
import { issuesScreen } from './issues-screen';
import { writtenEntries } from './written-entries';

/** Adds the screens of issues: all of them, one with its forms, and what removes an entry. */
export function addIssueRoutes(app: Hono, desk: Desk): void {
  app.get('/issues', (context) => {
    const { notice = '', status = '', q = '' } = context.req.query();
    return context.html(deskPage(issuesScreen(desk.read(), { notice, status, words: q.trim() })));
  });

  app.get('/issues/:notice/:id', (context) => {
    const { site, notices } = desk.read();
    const { notice, issue } = findIssue({ notices }, context.req.param());
    const path = issueFile(issue);
    const { text, hash } = readStored(desk.folders.content, path);
    const screen = issueScreen({
      site,
      notice,
      issue,
      forms: issueForms(notice, issue, notices),
      entries: writtenEntries(issue, frontData(path, text), notices),
      versions: listVersions(desk.folders.versions, path),
      hash,
      done: context.req.query('done'),
    });
    return context.html(deskPage(screen));
  });

  app.post('/issues/:notice/:id/remove', async (context) => {
    const { issue } = findIssue(desk.known(), context.req.param());
    const path = issueFile(issue);
    const sent = await readForm(context);
    const [list, at] = [sent.get('list') ?? '', Number(sent.get('at') ?? Number.NaN)];
    await changeFile(desk, path, sent.get('hash'), (text) => {
      const isThere = LISTS.includes(list) && at >= 0 && at < countAt(frontData(path, text), [list]);
      if (!isThere) throw new DeskError('这一条已经不在了，没有删去什么。');
      return editFile(path, text, [{ kind: 'remove', path: [list, at] }]);
    });
    return context.redirect(`${issueAddress(issue)}?done=removed`, 303);
  });

  const taskOf = (named: { notice: string; id: string; form: string }, at: string | undefined) => {
    const found = findIssue(desk.known(), named);
    const { text } = readStored(desk.folders.content, issueFile(found.issue));
    return issueTask(desk, text, { ...found, name: named.form, at: readPlace(at) });
  };

  app.get('/issues/:notice/:id/:form', (context) => {
    const task = taskOf(context.req.param(), context.req.query('at'));
    return task === null ? context.notFound() : context.html(deskPage(openForm(desk, task)));
  });

  app.post('/issues/:notice/:id/:form', (context) => {
    const task = taskOf(context.req.param(), context.req.query('at'));
    return task === null ? context.notFound() : sendForm(context, desk, task);
  });
}

const LISTS: readonly string[] = ['updates', 'returns', 'related'];

const readPlace = (words: string | undefined): number | null =>
  words !== undefined && /^\d{1,4}$/.test(words) ? Number(words) : null;
