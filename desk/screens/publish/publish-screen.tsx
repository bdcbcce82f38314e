import type { ReactNode } from 'react';
import { buttonClasses } from '@/components/page/button-classes';
import type { Filled } from '@/desk/forms/entry-edits';
import { type Field, fieldsOf } from '@/desk/forms/field';
import type { Screen } from '@/desk/screens/desk-page';
import { FaultList } from '@/desk/screens/fault-list';
import { FormField } from '@/desk/screens/forms/form-field';
import { Refusal } from '@/desk/screens/forms/refusal';
import { SureBox } from '@/desk/screens/forms/sure-box';
import type { Change } from '@/lib/changes/change';
import { conclusion, groupRows } from '@/lib/changes/show/format-changes';
import { groupChanges } from '@/lib/changes/show/group-changes';
import type { Publishing } from '@/lib/publish/disk/read-publishing';
import { APPROVAL_LABELS, approvalSchema, ORDER_NAMES, type Order } from '@/lib/publish/order';
import { TARGETS_EXAMPLE, TARGETS_HELP } from '@/lib/publish/read-targets';
import { runTitle } from '@/lib/publish/run-words';
import { ReleaseTable } from './release-table';
import { PUBLISH } from './run-screen';

const APPROVAL = fieldsOf(
  approvalSchema,
  Object.entries(APPROVAL_LABELS).map(([name, label]) => ({ path: [name], label, control: 'line' })),
);

/** The changes that are not published, what the signed sheet says, and a button for each thing that is done with a release. */
export function publishScreen(known: Publishing, filled: Filled, refusal: string | null): Screen {
  const { targets, faults, words, releases, comparison, hasSheet, run } = known;
  const names = targets.map(({ name }) => ({ value: name, label: name }));
  const plan = { path: ['target'], label: '发布到哪里', required: true, options: names };
  const where = fieldsOf(approvalSchema, [{ ...plan, control: 'choice' }]);
  const first = names.length === 1 ? names[0]?.value : run?.target;
  const start = new Map([['target', first ?? ''], ...Object.entries(run?.typed ?? {}), ...filled]);
  const before = targets.length === 1 ? (releases[0]?.before ?? '') : '';
  return {
    title: `${refusal === null ? '' : '没有做：'}发布`,
    under: PUBLISH,
    body: (
      <>
        <h1 className="text-2xl">发布</h1>
        <p className="mt-3 max-w-text">{words}</p>
        {run !== null && (
          <a href={`${PUBLISH}/run`} className="inline-block py-2">
            {`${run.state === 'running' ? '' : '上一次的经过：'}${runTitle(run)}`}
          </a>
        )}
        <Refusal words={refusal} />
        {names.length === 0 && (
          <Part title="还不知道发布到哪里" lead={TARGETS_HELP}>
            <FaultList faults={faults} />
            <pre className="whitespace-pre-wrap border border-rule p-3 text-sm">{TARGETS_EXAMPLE}</pre>
          </Part>
        )}
        <form method="post" action={PUBLISH} className="mt-5 max-w-text">
          {names.length > 0 && (
            <>
              <Fields fields={where} filled={start} />
              <Part title="看改动，做审签单" lead="生成网站，与公开的比较，做审签单。什么都不发布。">
                <Press kind="prepare" />
                {comparison !== null && <Changes changes={comparison.changes} />}
                {hasSheet && (
                  <a href={`${PUBLISH}/sheet`} className={buttonClasses()}>
                    打开审签单，打印成 A4
                  </a>
                )}
              </Part>
            </>
          )}
          <Part
            title="填审签单，发布"
            lead="照签好的单填；审签以后又改过的，不会发布。交给别人发布的，打包。"
          >
            <Fields fields={APPROVAL} filled={start} />
            {names.length > 0 && <Press kind="publish" />}
            <Press kind="pack" />
          </Part>
          {names.length > 0 && (
            <Part title="退回，看记录" lead="公开的网站马上换成上一次发布的；撤下过的不会因此再公开。">
              <input type="hidden" name="back" value={before} />
              <SureBox words={`确定退回 ${before}`.trim()} />
              <Press kind="back" />
              <Press kind="history" />
            </Part>
          )}
        </form>
        {releases.map((one) => (
          <ReleaseTable key={one.target} {...one} />
        ))}
      </>
    ),
  };
}

function Fields({ fields, filled }: { fields: readonly Field[]; filled: Filled }) {
  return fields.map((field) => (
    <FormField key={field.name} field={field} value={filled.get(field.name)} faults={[]} warnings={[]} />
  ));
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="text-xl">{title}</h2>
      <p className="mb-2.5 text-sm leading-dense text-ink-2">{lead}</p>
      {children}
    </section>
  );
}

function Press({ kind }: { kind: Order['kind'] }) {
  return (
    <button type="submit" name="do" value={kind} className={buttonClasses(kind === 'publish')}>
      {ORDER_NAMES[kind]}
    </button>
  );
}

// In the words of `npm run changes`.
function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      {groupChanges(changes).map((group) => (
        <section key={group.kind}>
          <h3 className="mt-3 font-semibold">{group.name}</h3>
          <ul className="list-disc pl-6 leading-dense">
            {groupRows(group).map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="my-3">{conclusion(changes)}</p>
    </>
  );
}
