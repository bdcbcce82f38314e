import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isForClerk } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { guard } from '@/desk/serve/guard';
import type { Gate } from '@/desk/serve/judge-request';
import { ContentError } from '@/lib/content/fault';
import { guideSections } from '@/lib/content/guide/guide-sections';
import { MOST_BYTES } from '@/lib/import/read-input';
import { readPublishingState } from '@/lib/publish/disk/read-publishing';
import type { RunPlace } from '@/lib/publish/disk/start-run';
import { deskPage, type Screen } from './desk-page';
import { addFieldsRoutes } from './fields/add-fields-routes';
import { readForm } from './forms/read-form';
import { helpScreen } from './help-screen';
import { addImportRoutes } from './import/add-import-routes';
import { IMPORT } from './import/upload-screen';
import { addIssueRoutes } from './issue/add-issue-routes';
import { addWithdrawRoutes } from './issue/add-withdraw-routes';
import { messageScreen } from './message-screen';
import { addPublishRoutes } from './publish/add-publish-routes';
import { LastReleases } from './publish/release-table';
import { sentScreen } from './sent-screen';
import { todayScreen } from './today-screen';

/** The most bytes that a form may send: the longest issue has 30 KB, and a file that the check finds too large must reach it to be said so. */
const MOST_SENT = 64 * 1024 * 1024;

/** The desk as an app that answers requests: `styles` is its stylesheet. */
export function createApp(desk: Desk, gate: Gate, styles: string, runs: RunPlace): Hono {
  const app = new Hono();
  const today = (): string => desk.reading().today;
  app.use(guard(gate));
  const forms = limit(MOST_SENT, '一次送来的内容超过了 64 MB，没有保存。');
  // With room for what a browser sends around a file.
  const files = limit(MOST_BYTES + 1024 ** 2, '这个文件超过 20 MB，没有读。请只留下文字，去掉图片，再导入。');
  app.use((context, next) => (context.req.path === IMPORT ? files : forms)(context, next));
  app.get('/desk.css', (context) => context.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/', (context) => context.html(deskPage(readToday(desk, today(), runs))));
  app.get('/help', (context) => {
    const { text } = readStored(desk.folders.content, 'README.md');
    return context.html(deskPage(helpScreen(guideSections(text))));
  });
  addImportRoutes(app, desk);
  addFieldsRoutes(app, desk);
  addWithdrawRoutes(app, desk);
  addIssueRoutes(app, desk);
  addPublishRoutes(app, desk, runs);
  app.notFound((context) =>
    answer(context, messageScreen('没有这一页', '编辑台没有这个网址，也许要改的已经不在了。'), 404),
  );
  app.onError((error, context) => {
    if (error instanceof ContentError) return answer(context, todayScreen(error, today()), 409);
    if (isForClerk(error)) return answer(context, messageScreen('没有做成', error.message), 409);
    console.error(error);
    const words = '编辑台出错了，没有保存。请把命令窗口里的话发给维护人员。';
    return answer(context, messageScreen('编辑台出错了', words), 500);
  });
  return app;
}

// Nothing that was sent is lost, whatever became of it.
async function answer(context: Context, screen: Screen, status: 404 | 409 | 500): Promise<Response> {
  const { method, url } = context.req;
  if (method !== 'POST') return context.html(deskPage(screen), status);
  const { pathname, search } = new URL(url);
  return context.html(deskPage(sentScreen(screen, pathname + search, await readForm(context))), status);
}

function limit(maxSize: number, words: string): MiddlewareHandler {
  const onError = async (context: Context) => {
    // Read to its end, as browsers do not look at an answer before.
    await context.req.raw.body?.pipeTo(new WritableStream());
    return context.html(deskPage(messageScreen('内容过长', words)), 413);
  };
  return bodyLimit({ maxSize, onError });
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
