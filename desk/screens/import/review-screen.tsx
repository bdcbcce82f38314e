import { basename } from 'node:path';
import { buttonClasses } from '@/components/page/button-classes';
import { type FieldPlan, fieldsOf } from '@/desk/forms/field';
import { placeFaults } from '@/desk/forms/place-faults';
import type { Screen } from '@/desk/screens/desk-page';
import { FaultList } from '@/desk/screens/fault-list';
import { FormField } from '@/desk/screens/forms/form-field';
import { askedOf } from '@/lib/import/asked-of';
import { importOutcome } from '@/lib/import/import-report';
import type { Prepared } from '@/lib/import/prepare-import';
import type { Filled } from '@/lib/import/read-filled';
import type { Upload } from '@/lib/import/read-upload';
import { reportBlocks, rowsByLine } from '@/lib/import/report-blocks';
import { noticeFrontSchema } from '@/lib/model/notice-front-schema';
import { AnswerFields } from './answer-fields';
import { LineLinks, SourceLines } from './source-lines';
import { AS, IMPORT } from './upload-screen';

/** An import that is looked at: its key, and what was filled in. */
export type Review = { key: string; upload: Upload; filled: Filled; prepared: Prepared };

const LABELS = { title: '标题', issuer: '落款单位', published: '发布时间' };

/** What was read of an upload beside its source, with all that is asked; `refusal` is why it was not written. */
export function reviewScreen(content: string, review: Review, refusal: string | null): Screen {
  const { upload, filled, prepared } = review;
  const { imported, needs, wrongName, faults } = prepared;
  const isReady = imported.kind === 'ready';
  const plans = needs.fields.map(
    (name): FieldPlan => ({ path: [name], label: LABELS[name], control: 'line', required: true }),
  );
  const fields = fieldsOf(noticeFrontSchema, plans);
  const file = `${basename(content)}/notices/${filled.as}/notice.md`;
  const { byField, rest } = placeFaults(faults ?? [], file, [], fields);
  const values = new Map<string, string>(Object.entries({ ...filled.supplied.fields, as: filled.as }));
  const told = new Map([...byField, [AS.name, wrongName === null ? [] : [{ file: '', message: wrongName }]]]);
  const givenTo = (name: string) => ({ value: values.get(name), faults: told.get(name) ?? [], warnings: [] });
  const blocks = reportBlocks(imported, upload.input);
  const button = (words: string, isPrimary: boolean, does?: string) => (
    <button
      type="submit"
      className={buttonClasses(isPrimary)}
      {...(does === undefined ? {} : { formMethod: 'post', name: 'do', value: does })}
    >
      {words}
    </button>
  );
  return {
    title: `${refusal === null ? '' : '没有写入：'}导入 ${upload.name}`,
    under: IMPORT,
    body: (
      <>
        <h1 className="text-2xl">导入 {upload.name}</h1>
        <p role={refusal === null ? 'status' : 'alert'} className="mt-3 max-w-text bg-paper-2 px-4 py-2">
          {refusal ?? `${isReady ? '还没有写入。' : ''}${importOutcome(imported, upload.input)}`}
        </p>
        <div className="mt-5 grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <div className="min-w-0 lg:order-last">
            <form action={`${IMPORT}/${review.key}`}>
              {[AS, ...fields].map((field) => (
                <FormField key={field.name} field={field} {...givenTo(field.name)} />
              ))}
              <AnswerFields asked={askedOf(prepared, filled)} />
              <FaultList faults={rest} />
              {button('再看一遍', !isReady)}
              {isReady && button('写入', true, 'write')}
              {isReady && faults?.length !== 0 && button('先写入，以后再补', false, 'anyway')}
              {button('放弃', false, 'drop')}
            </form>
            {blocks.map((block) => (
              <section key={block.heading} className="mt-6">
                <h2 className="mb-2.5 text-xl">{block.heading}</h2>
                <ul>
                  {block.rows.map(({ id, words, lines }) => (
                    <li key={id} id={id} className="border-t border-dotted border-rule py-2 leading-dense">
                      {words} <LineLinks lines={lines} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <SourceLines lines={upload.input.lines} readAt={rowsByLine(blocks)} />
        </div>
      </>
    ),
  };
}
