import type { Hono } from 'hono';
import type { Desk } from '@/desk/disk/open-desk';
import { deskPage } from '@/desk/screens/desk-page';
import { openForm } from '@/desk/screens/forms/answer-form';
import { sendForm } from '@/desk/screens/forms/send-form';
import { bureauTask, SETTINGS, siteTask } from './fields-task';
import { settingsScreen } from './settings-screen';

/** Adds the screens on which the fields of bureaus and of the site are changed. */
export function addFieldsRoutes(app: Hono, desk: Desk): void {
  app.get(SETTINGS, (context) =>
    context.html(deskPage(settingsScreen(desk.read(), context.req.query('done')))),
  );
  app.get(`${SETTINGS}/site`, (context) => context.html(deskPage(openForm(desk, desk.read(), siteTask()))));
  app.post(`${SETTINGS}/site`, (context) => sendForm(context, desk, desk.read(), siteTask()));

  const bureauOf = (slug: string) => desk.read().bureaus.find((bureau) => bureau.slug === slug);
  app.get(`${SETTINGS}/bureaus/:slug`, (context) => {
    const bureau = bureauOf(context.req.param('slug'));
    if (bureau === undefined) return context.notFound();
    return context.html(deskPage(openForm(desk, desk.read(), bureauTask(bureau))));
  });
  app.post(`${SETTINGS}/bureaus/:slug`, (context) => {
    const bureau = bureauOf(context.req.param('slug'));
    return bureau === undefined
      ? context.notFound()
      : sendForm(context, desk, desk.read(), bureauTask(bureau));
  });
}
