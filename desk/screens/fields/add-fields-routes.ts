import type { Hono } from 'hono';
import { DeskError } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { readVersion } from '@/desk/disk/versions';
import { deskPage } from '@/desk/screens/desk-page';
import { openForm } from '@/desk/screens/forms/answer-form';
import { changeFile } from '@/desk/screens/forms/change-file';
import { readForm } from '@/desk/screens/forms/read-form';
import { sendForm } from '@/desk/screens/forms/send-form';
import { issueAddress, issueOf, SETTINGS } from '@/desk/screens/paths';
import { fieldsTask } from './fields-task';
import { settingsScreen } from './settings-screen';

/** Adds the screens on which the fields of notices, bureaus and the site are changed, and what brings back an earlier text of any file. */
export function addFieldsRoutes(app: Hono, desk: Desk): void {
  const taskOf = (path: string) => fieldsTask(path, readStored(desk.folders.content, path).text);

  app.get(SETTINGS, (context) =>
    context.html(deskPage(settingsScreen(desk.read(), context.req.query('done')))),
  );
  app.get(`${SETTINGS}/:path{.+}`, (context) => {
    const task = taskOf(context.req.param('path'));
    return task === null ? context.notFound() : context.html(deskPage(openForm(desk, task)));
  });
  app.post(`${SETTINGS}/:path{.+}`, (context) => {
    const task = taskOf(context.req.param('path'));
    return task === null ? context.notFound() : sendForm(context, desk, task);
  });

  app.post('/restore', async (context) => {
    const sent = await readForm(context);
    const [path = '', version = ''] = [sent.get('path'), sent.get('version')];
    await changeFile(desk, path, sent.get('hash'), () => {
      const text = readVersion(desk.folders.versions, path, version);
      if (text === null) throw new DeskError('这一份已经不在了，没有恢复。');
      return text;
    });
    const issue = issueOf(path);
    return context.redirect(`${issue === null ? SETTINGS : issueAddress(issue)}?done=restored`, 303);
  });
}
