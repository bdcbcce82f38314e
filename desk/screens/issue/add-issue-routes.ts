import type { Hono } from 'hono';
import { DeskError } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { saveTexts } from '@/desk/disk/save-texts';
import { listVersions, readVersion } from '@/desk/disk/versions';
import { editFile } from '@/desk/edit/edit-file';
import { countAt, frontData } from '@/desk/edit/front-data';
import { issueForms } from '@/desk/forms/issue-forms';
import { deskPage } from '@/desk/screens/desk-page';
import { openForm } from '@/desk/screens/forms/answer-form';
import { readForm } from '@/desk/screens/forms/read-form';
import { sendForm } from '@/desk/screens/forms/send-form';
import { issueAddress, issueFile } from '@/desk/screens/paths';
import { formatFaults } from '@/lib/content/fault';
import type { Content } from '@/lib/content/read-content';
import type { Issue } from '@/lib/model/notice';
import { findIssue } from './find-issue';
import { issueScreen } from './issue-screen';
import { issueTask } from './issue-task';
import { writtenEntries } from './written-entries';

/** Adds the screens of an issue: the issue itself, its forms, and what removes an entry or brings back an earlier text. */
export function addIssueRoutes(app: Hono, desk: Desk): void {
  app.get('/issues/:notice/:id', (context) => {
    const content = desk.read();
    const { notice, issue } = findIssue(content, context.req.param());
    const path = issueFile(issue);
    const { text, hash } = readStored(desk.folders.content, path);
    return context.html(
      deskPage(
        issueScreen({
          site: content.site,
          notice,
          issue,
          forms: issueForms(notice, issue, content.notices),
          entries: writtenEntries(issue, frontData(path, text)),
          versions: listVersions(desk.folders.versions, path),
          hash,
          done: context.req.query('done'),
        }),
      ),
    );
  });

  app.post('/issues/:notice/:id/remove', async (context) => {
    const { issue } = findIssue(desk.read(), context.req.param());
    const sent = await readForm(context);
    const [list, at] = [sent.get('list') ?? '', Number(sent.get('at') ?? Number.NaN)];
    await change(desk, issue, sent.get('hash'), (path, text) => {
      const isThere = LISTS.includes(list) && at >= 0 && at < countAt(frontData(path, text), [list]);
      if (!isThere) throw new DeskError('这一条已经不在了，没有删去什么。');
      return editFile(path, text, [{ kind: 'remove', path: [list, at] }]);
    });
    return context.redirect(`${issueAddress(issue)}?done=removed`, 303);
  });

  app.post('/issues/:notice/:id/restore', async (context) => {
    const { issue } = findIssue(desk.read(), context.req.param());
    const sent = await readForm(context);
    await change(desk, issue, sent.get('hash'), (path) => {
      const text = readVersion(desk.folders.versions, path, sent.get('version') ?? '');
      if (text === null) throw new DeskError('这一份已经不在了，没有恢复。');
      return text;
    });
    return context.redirect(`${issueAddress(issue)}?done=restored`, 303);
  });

  const taskOf = (content: Content, named: { notice: string; id: string; form: string }, at?: string) => {
    const found = findIssue(content, named);
    const { text } = readStored(desk.folders.content, issueFile(found.issue));
    return issueTask(content, text, { ...found, name: named.form, at: readPlace(at) });
  };

  app.get('/issues/:notice/:id/:form', (context) => {
    const content = desk.read();
    const task = taskOf(content, context.req.param(), context.req.query('at'));
    return task === null ? context.notFound() : context.html(deskPage(openForm(desk, content, task)));
  });

  app.post('/issues/:notice/:id/:form', async (context) => {
    const content = desk.read();
    const task = taskOf(content, context.req.param(), context.req.query('at'));
    return task === null ? context.notFound() : sendForm(context, desk, content, task);
  });
}

const LISTS: readonly string[] = ['updates', 'returns', 'related'];

const readPlace = (words: string | undefined): number | null =>
  words !== undefined && /^\d{1,4}$/.test(words) ? Number(words) : null;

// Throws DeskError that says why nothing was changed.
async function change(
  desk: Desk,
  issue: Issue,
  was: string | undefined,
  change: (path: string, text: string) => string,
): Promise<void> {
  const path = issueFile(issue);
  const { text, hash } = readStored(desk.folders.content, path);
  if (was !== hash)
    throw new DeskError('这个文件刚才被别的程序改过，没有动它。请回到这个问题，看过以后再做。');
  const saved = await saveTexts(
    desk.folders,
    [{ path, text: change(path, text), was: hash }],
    desk.now(),
    desk.reading(),
  );
  if (saved.kind === 'faults')
    throw new DeskError(`没有改动：照这样做，检查通不过。\n${formatFaults(saved.error.faults)}`);
  if (saved.kind === 'changed') throw new DeskError('这个文件刚才被别的程序改过，没有动它。请再做一次。');
}
