import type { Context } from 'hono';
import type { Desk } from '@/desk/disk/open-desk';
import { deskPage } from '@/desk/screens/desk-page';
import { keepWaiting } from '@/lib/content/files/waiting-files';
import { answerForm } from './answer-form';
import type { FormTask } from './form-task';
import { readForm } from './read-form';

/** The answer to a form that was sent: the form again, or the screen it leads back to with what was done. */
export async function sendForm(context: Context, desk: Desk, task: FormTask): Promise<Response> {
  const filled = await readForm(context, (bytes) => keepWaiting(desk.folders.sent, bytes));
  const answer = await answerForm(desk, task, filled);
  if (answer.kind === 'done') return context.redirect(`${task.back.href}?done=${answer.what}`, 303);
  return context.html(deskPage(answer.screen), answer.kind === 'refused' ? 422 : 200);
}
