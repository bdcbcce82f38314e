import type { Hono } from 'hono';
import { readStored } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { type Field, fieldsOf, type Option } from '@/desk/forms/field';
import { shortened } from '@/desk/forms/issue-forms';
import { deskPage } from '@/desk/screens/desk-page';
import { formScreen } from '@/desk/screens/forms/form-screen';
import { readForm } from '@/desk/screens/forms/read-form';
import { formAddress, issueAddress, issueFile } from '@/desk/screens/paths';
import type { Issue } from '@/lib/model/notice';
import { withdrawalSchema } from '@/lib/model/withdrawal/withdrawal-schema';
import { carryOutWithdrawal } from '@/lib/withdraw/carry-out-withdrawal';
import { WithdrawError } from '@/lib/withdraw/withdraw-error';
import type { Named } from '@/lib/withdraw/withdraw-options';
import { isMark } from '@/lib/withdrawal-marks';
import { findIssue } from './find-issue';
import { withdrawnScreen } from './withdrawn-screen';

const LEAD =
  '公开过的字必须拿掉时用（个人信息、秘密、法院的裁判）。网页上只留撤下的日期、原因和依据。撤下以后在编辑台里不能撤销：编辑台留着的以前的文字，里面可能也有撤下的字，会一起删去。';

/** Adds the form that withdraws an issue or a measure of it, by the function that the command calls. */
export function addWithdrawRoutes(app: Hono, desk: Desk): void {
  const today = (): string => desk.reading().today;
  const screenOf = (issue: Issue, filled: Map<string, string>, refusal: string | null = null): string =>
    deskPage(
      formScreen(
        {
          title: `撤下 - 问题 ${Number(issue.id)}`,
          lead: LEAD,
          guide: '撤下',
          fields: fieldsFor(issue),
          action: formAddress(issue, 'withdraw'),
          back: { href: issueAddress(issue), words: `问题 ${Number(issue.id)}　${issue.title}` },
          under: '/issues',
          button: '撤下',
        },
        { filled, hash: hashOf(issue), refusal, preview: null },
      ),
    );
  const hashOf = (issue: Issue): string => readStored(desk.folders.content, issueFile(issue)).hash;

  app.get('/issues/:notice/:id/withdraw', (context) => {
    const { issue } = findIssue(desk.read(), context.req.param());
    return context.html(screenOf(issue, new Map([['date', today()]])));
  });

  app.post('/issues/:notice/:id/withdraw', async (context) => {
    const { issue } = findIssue(desk.known(), context.req.param());
    const filled = await readForm(context);
    const refuse = (words: string) => context.html(screenOf(issue, filled, `没有撤下。${words}`), 422);
    if (filled.get('hash') !== hashOf(issue)) {
      filled.delete('sure');
      return refuse('这个问题的文件刚才被别的程序改过。请再核对一遍要撤下的是哪一处，再按“撤下”。');
    }
    if (filled.get('sure') !== 'yes') return refuse('请核对以后勾上“已经核对”，再按“撤下”。');
    const named = namedBy(issue, filled.get('what') ?? '');
    if (named === null) return refuse('请选要撤下的是哪一处。');
    const [basis = '', date = '', reason = ''] = ['basis', 'date', 'reason'].map((name) => filled.get(name));
    const written = { date, reason, ...(basis === '' ? {} : { basis }) };
    const place = { ...desk.withdrawal, today: today() };
    try {
      const words = carryOutWithdrawal(desk.folders.content, named, written, place);
      return context.html(deskPage(withdrawnScreen(words)));
    } catch (error) {
      if (!(error instanceof WithdrawError)) throw error;
      return refuse(error.message);
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
      label: `措施 ${id}：${shortened(`${ordinal ?? ''}${text}`)}`,
    })),
  ];
  const sure = [{ value: 'yes', label: '已经核对：要撤下的就是上面选的这一处' }];
  return fieldsOf(withdrawalSchema, [
    { path: ['what'], label: '撤下的是', control: 'choice', required: true, options },
    { path: ['reason'], label: '原因（会公开，不要写撤下的字）', control: 'line', required: true },
    { path: ['basis'], label: '依据（会公开）', control: 'line' },
    { path: ['date'], label: '日期', control: 'day', required: true },
    { path: ['sure'], label: '核对', control: 'ticks', required: true, options: sure },
  ]);
}

function namedBy({ notice: slug, id: issue, parts }: Issue, what: string): Named | null {
  if (what === WHOLE) return { kind: 'issue', slug, issue };
  const isMeasure = parts.some(({ measures }) => measures.some(({ id }) => id === what));
  return isMeasure ? { kind: 'measure', slug, issue, measure: what } : null;
}
