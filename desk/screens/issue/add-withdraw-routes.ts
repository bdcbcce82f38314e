import type { Hono } from 'hono';
import type { Desk } from '@/desk/disk/open-desk';
import { forgetTexts } from '@/desk/disk/versions';
import { type Field, fieldsOf, type Option } from '@/desk/forms/field';
import { deskPage } from '@/desk/screens/desk-page';
import { readForm } from '@/desk/screens/forms/read-form';
import type { Issue } from '@/lib/model/notice';
import { withdrawalSchema } from '@/lib/model/withdrawal/withdrawal-schema';
import { needsShards } from '@/lib/search/shards/needs-shards';
import { formatWithdrawn } from '@/lib/withdraw/format-withdrawn';
import { withdraw } from '@/lib/withdraw/withdraw';
import { WithdrawError } from '@/lib/withdraw/withdraw-error';
import type { Named } from '@/lib/withdraw/withdraw-options';
import { isMark } from '@/lib/withdrawal-marks';
import { findIssue } from './find-issue';
import { withdrawnScreen, withdrawScreen } from './withdraw-screen';

/** Adds the form that withdraws an issue or a measure of it, by the function that the command calls. */
export function addWithdrawRoutes(app: Hono, desk: Desk): void {
  app.get('/issues/:notice/:id/withdraw', (context) => {
    const { issue } = findIssue(desk.read(), context.req.param());
    const filled = new Map([['date', desk.reading().today ?? '']]);
    return context.html(deskPage(withdrawScreen(issue, fieldsFor(issue), filled, null)));
  });

  app.post('/issues/:notice/:id/withdraw', async (context) => {
    const { issue } = findIssue(desk.read(), context.req.param());
    const filled = await readForm(context);
    const refuse = (words: string) =>
      context.html(deskPage(withdrawScreen(issue, fieldsFor(issue), filled, words)), 422);
    if (filled.get('sure') !== 'yes') return refuse('没有撤下。请核对以后勾上“已经核对”，再按“撤下”。');
    const named = namedBy(issue, filled.get('what') ?? '');
    if (named === null) return refuse('没有撤下。请选要撤下的是哪一处。');
    const [basis, date, reason] = ['basis', 'date', 'reason'].map((name) => filled.get(name) ?? '');
    try {
      const written = { date: date ?? '', reason: reason ?? '', ...(basis ? { basis } : {}) };
      const withdrawn = withdraw(desk.folders.content, named, written);
      const words = formatWithdrawn(withdrawn, { shards: needsShards(withdrawn.content.notices) });
      const left = await forgetTexts(desk.folders.holdingText);
      return context.html(deskPage(withdrawnScreen(words, left)));
    } catch (error) {
      if (!(error instanceof WithdrawError)) throw error;
      return refuse(`没有撤下。${error.message}`);
    }
  });
}

const WHOLE = 'issue';

function fieldsFor(issue: Issue): Field[] {
  const measures = issue.parts.flatMap((part) => part.measures).filter(({ text }) => !isMark(text));
  const options: Option[] = [
    { value: WHOLE, label: '整个问题' },
    ...measures.map(({ id, ordinal, text }) => ({
      value: id,
      label: `措施 ${id}：${ordinal ?? ''}${text.length > 30 ? `${text.slice(0, 30)}……` : text}`,
    })),
  ];
  return fieldsOf(withdrawalSchema, [
    { path: ['what'], label: '撤下的是', control: 'choice', required: true, options },
    { path: ['reason'], label: '原因（会公开，不要写撤下的字）', control: 'line', required: true },
    { path: ['basis'], label: '依据（会公开）', control: 'line' },
    { path: ['date'], label: '日期', control: 'day', required: true },
  ]);
}

function namedBy({ notice: slug, id: issue, parts }: Issue, what: string): Named | null {
  if (what === WHOLE) return { kind: 'issue', slug, issue };
  const isMeasure = parts.some(({ measures }) => measures.some(({ id }) => id === what));
  return isMeasure ? { kind: 'measure', slug, issue, measure: what } : null;
}
