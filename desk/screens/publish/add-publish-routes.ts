import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Desk } from '@/desk/disk/open-desk';
import type { Filled } from '@/desk/forms/entry-edits';
import { deskPage } from '@/desk/screens/desk-page';
import { readForm } from '@/desk/screens/forms/read-form';
import { SHEET_STYLES } from '@/lib/changes/show/styles';
import { readPublishing } from '@/lib/publish/disk/read-publishing';
import { readSheet } from '@/lib/publish/disk/run-files';
import { lastRun, type RunPlace, startRun } from '@/lib/publish/disk/start-run';
import { orderFrom } from '@/lib/publish/order-from';
import { readTargets } from '@/lib/publish/read-targets';
import { publishScreen } from './publish-screen';
import { PUBLISH, runScreen } from './run-screen';

// A sheet brings its own styles, which the policy of the desk does not know.
const STYLES = createHash('sha256').update(SHEET_STYLES).digest('base64');
const SHEET_POLICY = `default-src 'none'; style-src 'sha256-${STYLES}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Adds the screens on which the site is compared, signed for, published and returned; what is asked is done by a run. */
export function addPublishRoutes(app: Hono, { folders: { content }, now }: Desk, runs: RunPlace): void {
  const open = (filled: Filled, refusal: string | null): string =>
    deskPage(publishScreen(readPublishing(content, runs), filled, refusal));
  app.get(PUBLISH, (context) => context.html(open(new Map(), null)));
  app.post(PUBLISH, async (context) => {
    const filled = await readForm(context);
    const order = orderFrom(filled, readTargets(runs.root).targets);
    if (typeof order === 'string') return context.html(open(filled, order), 422);
    // One that runs is shown instead: two presses are one.
    startRun(runs, { content, began: now().toISOString(), order });
    return context.redirect(`${PUBLISH}/run`, 303);
  });
  app.get(`${PUBLISH}/run`, (context) => {
    const run = lastRun(runs);
    if (run === null) return context.notFound();
    const isStill = context.req.query('still') !== undefined;
    // In seconds. A meta element would do the same, and is no better for those who read slowly: they can stop it.
    if (run.state === 'running' && !isStill) context.header('Refresh', '2');
    return context.html(deskPage(runScreen(run, isStill)));
  });
  app.get(`${PUBLISH}/sheet`, (context) => {
    const sheet = readSheet(runs.folder);
    if (sheet === null) return context.notFound();
    context.header('Content-Security-Policy', SHEET_POLICY);
    return context.html(sheet);
  });
}
