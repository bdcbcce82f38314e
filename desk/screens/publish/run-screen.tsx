import { buttonClasses } from '@/components/page/button-classes';
import type { Screen } from '@/desk/screens/desk-page';
import type { ShownRun } from '@/lib/publish/run';
import { runTitle, runWords } from '@/lib/publish/run-words';

/** The screen for publishing. */
export const PUBLISH = '/publish';

const STATES = { waiting: '还没有做', running: '正在做', done: '做好了', failed: '没有成功' } as const;

/** A run with each of its steps and the last that they printed; `isStill` if it is not loaded again by itself. */
export function runScreen(run: ShownRun, isStill: boolean): Screen {
  const title = runTitle(run);
  return {
    title,
    under: PUBLISH,
    body: (
      <>
        <h1 className="text-2xl">{title}</h1>
        <p role="status" className="mt-3 max-w-text border-l-4 border-open bg-paper-2 px-4 py-2">
          {runWords(run)}
        </p>
        <Output lines={run.before} />
        <ol className="mt-5 max-w-text list-decimal pl-6">
          {run.steps.map(({ name, state, lines }) => (
            <li key={name} className="border-t border-dotted border-rule py-2">
              {name}：{state === 'failed' ? <b className="text-open">{STATES[state]}</b> : STATES[state]}
              <Output lines={lines} />
            </li>
          ))}
        </ol>
        {run.state === 'running' && (
          <a href={`${PUBLISH}/run${isStill ? '' : '?still'}`} className={buttonClasses()}>
            {isStill ? '自动刷新' : '不再自动刷新'}
          </a>
        )}
        <a href={PUBLISH} className={buttonClasses()}>
          回到发布
        </a>
      </>
    ),
  };
}

function Output({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="mt-1 whitespace-pre-wrap border border-rule p-3 text-sm leading-dense [overflow-wrap:anywhere]">
      {lines.join('\n')}
    </div>
  );
}
