import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { DeskError } from '@/desk/desk-error';
import type { Desk } from '@/desk/disk/open-desk';
import { patiently } from '@/desk/disk/patiently';
import { deskPage } from '@/desk/screens/desk-page';
import { failureOf } from '@/lib/import/input/input';
import { prepareImport } from '@/lib/import/prepare-import';
import { ANSWER, readFilled } from '@/lib/import/read-filled';
import { readUpload, type Upload } from '@/lib/import/read-upload';
import { bureausIn, writeImport } from '@/lib/import/write-import';
import { suggestReturnsFor } from '@/lib/notice/returns/suggest-returns-for';
import { type Review, reviewScreen } from './review-screen';
import { IMPORT, uploadScreen } from './upload-screen';
import { writtenScreen } from './written-screen';

// One that was left open is forgotten when so many have come after it.
const MOST_UPLOADS = 10;

/** Adds the screens on which a notice is imported. An upload is never on the disk: what was read from it is kept until it is written or given up. */
export function addImportRoutes(app: Hono, desk: Desk): void {
  const { content } = desk.folders;
  const uploads = new Map<string, Upload>();

  const review = (context: Context, fields: URLSearchParams): Review => {
    const key = context.req.param('key') ?? '';
    const upload = uploads.get(key);
    if (upload === undefined)
      throw new DeskError('这次导入已经写入或放弃，或者编辑台重新打开过，没有再写。请重新选文件。');
    const filled = readFilled(fields);
    if (typeof filled === 'string') throw new DeskError(filled);
    const prepared = prepareImport(content, filled.as, { ...upload, ...filled }, desk.reading());
    return { key, upload, filled, prepared };
  };

  app.get(IMPORT, (context) => {
    const { bureaus } = bureausIn(content);
    return context.html(deskPage(uploadScreen(bureaus, { done: context.req.query('done') })));
  });

  app.post(IMPORT, async (context) => {
    const form = await context.req.formData();
    const [as = '', answer = ''] = ['as', ANSWER].map((name) => String(form.get(name) ?? '').trim());
    try {
      const upload = await readUpload(form.getAll('file'), desk.office);
      const key = randomUUID();
      uploads.set(key, upload);
      for (const old of [...uploads.keys()].slice(0, -MOST_UPLOADS)) uploads.delete(old);
      return context.redirect(`${IMPORT}/${key}?${new URLSearchParams({ as, [ANSWER]: answer })}`, 303);
    } catch (error) {
      const refusal = failureOf(error);
      return context.html(deskPage(uploadScreen(bureausIn(content).bureaus, { as, refusal })), 422);
    }
  });

  app.get(`${IMPORT}/:key`, (context) => {
    const fields = new URL(context.req.url).searchParams;
    return context.html(deskPage(reviewScreen(content, review(context, fields), null)));
  });

  app.post(`${IMPORT}/:key`, async (context) => {
    const sent = [...(await context.req.formData())].map(([name, value]) => [name, String(value)]);
    const fields = new URLSearchParams(sent);
    const [looked, does] = [review(context, fields), fields.get('do')];
    const { imported, wrongName, faults } = looked.prepared;
    if (does === 'drop') {
      uploads.delete(looked.key);
      return context.redirect(`${IMPORT}?done=dropped`, 303);
    }
    const refuse = (words: string) => context.html(deskPage(reviewScreen(content, looked, words)), 422);
    const isOpen = faults?.length !== 0 && does !== 'anyway';
    if (imported.kind !== 'ready' || wrongName !== null || isOpen)
      return refuse('没有写入。请照下面的话补上或改正，再按“写入”。');
    try {
      const written = await patiently(() => writeImport(content, looked.filled.as, imported.files));
      uploads.delete(looked.key);
      const { notice, others } = written;
      const returns = notice === null ? [] : suggestReturnsFor(notice, others ?? []);
      return context.html(deskPage(writtenScreen(looked, written, returns)));
    } catch (error) {
      return refuse(error instanceof DeskError ? error.message : failureOf(error));
    }
  });
}
