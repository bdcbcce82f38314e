import type { ReactNode } from 'react';
import { buttonClasses } from '@/components/page/button-classes';
import type { Filled } from '@/desk/forms/entry-edits';
import type { Field } from '@/desk/forms/field';
import type { PlacedFaults } from '@/desk/forms/place-faults';
import type { Screen } from '@/desk/screens/desk-page';
import { FaultList } from '@/desk/screens/fault-list';
import { FormField } from './form-field';
import type { FormTask } from './form-task';
import { Refusal } from './refusal';

/** What the screen of a form shows beside the form; `clash` holds both texts if another program has changed the file. */
export type FormOnScreen = {
  filled: Filled;
  hash: string;
  faults: PlacedFaults;
  warnings: PlacedFaults;
  /** Why it was not saved, other than by a fault. */
  refusal: string | null;
  clash: { theirs: string; mine: string } | null;
  /** The public page as it is now, or as it would be with what was filled in; null where there is none. */
  preview: { page: ReactNode; isNow: boolean } | null;
};

/** A form with what was filled in, the faults of the check under their fields, and the public page beside it. */
export function formScreen(task: FormTask, shown: FormOnScreen): Screen {
  const { title, lead, fields, action, back, under } = task;
  const { filled, hash, faults, warnings, refusal, clash, preview } = shown;
  const count = [...faults.byField.values()].flat().length + faults.rest.length;
  return {
    title: `${count > 0 ? `有 ${count} 处要改：` : ''}${title}`,
    under,
    body: (
      <>
        <p>
          <a href={back.href}>{back.words}</a>
        </p>
        <h1 className="mt-2 text-2xl">{title}</h1>
        <p className="mt-2 max-w-text text-ink-2">{lead}</p>
        {count > 0 && <Summary count={count} fields={fields} faults={faults} />}
        <Refusal words={refusal} />
        {clash !== null && <Clash {...clash} />}
        <div className="mt-5 grid gap-x-10 gap-y-8 lg:grid-cols-[2fr_3fr]">
          <form method="post" action={action}>
            <input type="hidden" name="hash" value={hash} />
            {fields.map((field) => (
              <FormField
                key={field.name}
                field={field}
                value={filled.get(field.name)}
                faults={faults.byField.get(field.name) ?? []}
                warnings={warnings.byField.get(field.name) ?? []}
              />
            ))}
            <button type="submit" name="do" value="look" className={buttonClasses()}>
              {preview === null ? '检查' : '检查并预览'}
            </button>
            <button type="submit" name="do" value="save" className={buttonClasses(true)}>
              保存
            </button>
          </form>
          {preview !== null && (
            <section aria-label="网页">
              <h2 className="mb-2.5 text-xl">{preview.isNow ? '现在的网页' : '保存以后的网页'}</h2>
              {preview.page}
            </section>
          )}
        </div>
      </>
    ),
  };
}

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
    <div role="alert" className="mt-3 max-w-text border-l-4 border-open bg-paper-2 px-4 py-2">
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
  const box = 'mt-1 max-h-96 overflow-auto whitespace-pre-wrap border border-rule p-3 text-sm leading-dense';
  return (
    <section role="alert" className="mt-3 border-l-4 border-open bg-paper-2 px-4 py-2">
      <p className="max-w-text">这个文件刚才被别的程序改过，所以没有保存，也没有盖掉它。</p>
      <div className="grid gap-x-6 lg:grid-cols-2">
        <div>
          <h2 className="mt-2 font-semibold">现在的文件</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
          <pre tabIndex={0} className={box}>
            {theirs}
          </pre>
        </div>
        <div>
          <h2 className="mt-2 font-semibold">加上您填的以后</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
          <pre tabIndex={0} className={box}>
            {mine}
          </pre>
        </div>
      </div>
    </section>
  );
}
