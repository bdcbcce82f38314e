import type { ReactNode } from 'react';
import { buttonClasses } from '@/components/page/button-classes';
import type { Filled } from '@/desk/forms/entry-edits';
import type { Field } from '@/desk/forms/field';
import type { PlacedFaults } from '@/desk/forms/place-faults';
import type { Screen } from '@/desk/screens/desk-page';
import { FaultList } from '@/desk/screens/fault-list';
import { helpAddress } from '@/desk/screens/paths';
import { FormField } from './form-field';
import type { FormHead } from './form-task';
import { Refusal } from './refusal';

/** What the screen of a form shows beside the form; `clash` holds both texts if another program has changed the file. */
export type FormOnScreen = {
  filled: Filled;
  hash: string;
  faults?: PlacedFaults;
  warnings?: PlacedFaults;
  /** Why it was not done, other than by a fault. */
  refusal?: string | null;
  clash?: { theirs: string; mine: string } | null;
  /** The public page as it is in the content, or as it would be with what was filled in; null where there is none. */
  preview: { page: ReactNode; isNow: boolean } | null;
  below?: ReactNode;
};

const NONE: PlacedFaults = { byField: new Map(), rest: [] };

/** A form with what was filled in, the faults of the check under their fields, and the public page beside it. */
export function formScreen(head: FormHead, shown: FormOnScreen): Screen {
  const { title, lead, guide, fields, action, back, under, button } = head;
  const {
    filled,
    hash,
    faults = NONE,
    warnings = NONE,
    refusal = null,
    clash = null,
    preview,
    below,
  } = shown;
  const count = [...faults.byField.values()].flat().length + faults.rest.length;
  const refused = refusal === null ? '' : `没有${button ?? '保存'}：`;
  return {
    title: `${count > 0 ? `有 ${count} 处要改：` : refused}${title}`,
    under,
    body: (
      <>
        <p>
          <a href={back.href}>{back.words}</a>
        </p>
        <h1 className="mt-2 text-2xl">{title}</h1>
        <p className="mt-2 max-w-text text-ink-2">
          {lead}
          <a href={helpAddress(guide)} className="ml-2 inline-block">
            编辑指南：{guide}
          </a>
        </p>
        {count > 0 && <Summary count={count} fields={fields} faults={faults} />}
        <Refusal words={refusal} />
        {clash !== null && <Clash {...clash} />}
        {warnings.rest.length > 0 && (
          <section aria-label="请再看一遍" className="mt-3">
            <h2 className="font-semibold">请再看一遍，不妨碍保存：</h2>
            <FaultList faults={warnings.rest} />
          </section>
        )}
        <div className="mt-5 grid gap-x-10 gap-y-8 lg:grid-cols-[2fr_3fr]">
          <div>
            <form
              method="post"
              action={action}
              encType={fields.some(({ control }) => control === 'file') ? 'multipart/form-data' : undefined}
            >
              <input type="hidden" name="hash" value={hash} />
              {fields.map((field) => (
                <FormField
                  key={field.name}
                  field={field}
                  value={filled.get(field.name)}
                  faults={faults.byField.get(field.name)}
                  warnings={warnings.byField.get(field.name)}
                />
              ))}
              {button === undefined && (
                <button type="submit" name="do" value="look" className={buttonClasses()}>
                  {preview === null ? '检查' : '检查并预览'}
                </button>
              )}
              <button type="submit" name="do" value="save" className={buttonClasses(true)}>
                {button ?? '保存'}
              </button>
            </form>
            {below}
          </div>
          {preview !== null && (
            <section aria-label="网页">
              <h2 className="mb-2.5 text-xl">
                {preview.isNow ? '现在的网页，还没有您填的' : '保存以后的网页'}
              </h2>
              {preview.page}
            </section>
          )}
        </div>
      </>
    ),
  };
}

const ALERT = 'mt-3 max-w-text border-l-4 border-open bg-paper-2 px-4 py-2';

function Summary({
  count,
  fields,
  faults,
}: {
  count: number;
  fields: readonly Field[];
  faults: PlacedFaults;
}) {
  const own = fields.filter(({ name }) => faults.byField.has(name));
  return (
    <div role="alert" className={ALERT}>
      <p>
        <b className="text-open">有 {count} 处要改，没有保存。</b>
        {own.map(({ name, label }) => (
          <a key={name} href={`#desk-${name}`} className="ml-3 inline-block py-2">
            {label}
          </a>
        ))}
      </p>
      <FaultList faults={faults.rest} />
    </div>
  );
}

function Clash({ theirs, mine }: { theirs: string; mine: string }) {
  const texts = [
    ['现在的文件', theirs],
    ['加上您填的以后', mine],
  ] as const;
  return (
    <section role="alert" className="mt-3 border-l-4 border-open bg-paper-2 px-4 py-2">
      <p className="max-w-text">这个文件刚才被别的程序改过，所以没有保存，也没有盖掉它。</p>
      <div className="grid gap-x-6 lg:grid-cols-2">
        {texts.map(([name, text]) => (
          <div key={name}>
            <h2 className="mt-2 font-semibold">{name}</h2>
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it
              tabIndex={0}
              className="mt-1 max-h-96 overflow-auto whitespace-pre-wrap border border-rule p-3 text-sm leading-dense"
            >
              {text}
            </pre>
          </div>
        ))}
      </div>
    </section>
  );
}
