import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { DeskError } from '@/desk/desk-error';
import type { Desk } from '@/desk/disk/open-desk';
import { guard } from '@/desk/serve/guard';
import type { Gate } from '@/desk/serve/judge-request';
import { ContentError } from '@/lib/content/fault';
import { readPublishingState } from '@/lib/publish/disk/read-publishing';
import type { RunPlace } from '@/lib/publish/disk/start-run';
import { deskPage, type Screen } from './desk-page';
import { addFieldsRoutes } from './fields/add-fields-routes';
import { addIssueRoutes } from './issue/add-issue-routes';
import { addWithdrawRoutes } from './issue/add-withdraw-routes';
import { issuesScreen } from './issue/issues-screen';
import { messageScreen } from './message-screen';
import { addPublishRoutes } from './publish/add-publish-routes';
import { LastReleases } from './publish/release-table';
import { todayScreen } from './today-screen';

/** The most bytes that a form may send; the longest issue has 30 KB. */
const MOST_SENT = 1024 * 1024;

/** The desk as an app that answers requests: `styles` is its stylesheet. */
export function createApp(desk: Desk, gate: Gate, styles: string, runs: RunPlace): Hono {
  const app = new Hono();
  app.use(guard(gate));
  app.use(
    bodyLimit({
      maxSize: MOST_SENT,
      onError: (context) =>
        context.html(deskPage(messageScreen('内容过长', '一次送来的内容超过了 1 MB，没有保存。')), 413),
    }),
  );
  app.get('/desk.css', (context) => context.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', (context) => {
    const today = desk.reading().today ?? '';
    return context.html(deskPage(readToday(desk, today, runs)));
  });
  app.get('/issues', (context) => {
    const { notice = '', status = '', q = '' } = context.req.query();
    return context.html(deskPage(issuesScreen(desk.read(), { notice, status, words: q.trim() })));
  });
  addFieldsRoutes(app, desk);
  addWithdrawRoutes(app, desk);
  addIssueRoutes(app, desk);
  addPublishRoutes(app, desk, runs);
  app.notFound((context) => context.html(deskPage(messageScreen('没有这一页', '编辑台没有这个网址。')), 404));
  app.onError((error, context) => {
    if (error instanceof ContentError)
      return context.html(deskPage(todayScreen(error, desk.reading().today ?? '')), 409);
    if (error instanceof DeskError)
      return context.html(deskPage(messageScreen('没有做成', error.message)), 409);
    console.error(error);
    const words = '编辑台出错了，没有保存。请把命令窗口里的话发给维护人员。';
    return context.html(deskPage(messageScreen('编辑台出错了', words)), 500);
  });
  return app;
}

// Shown with its faults too, which is where a clerk sees them.
function readToday(desk: Desk, today: string, runs: RunPlace): Screen {
  try {
    const state = readPublishingState(desk.folders.content, runs);
    return todayScreen(desk.read(), today, LastReleases(state));
  } catch (error) {
    if (error instanceof ContentError) return todayScreen(error, today);
    throw error;
  }
}
