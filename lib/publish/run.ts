import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { orderSchema } from './order';

/** A run as it is kept in a file: what was asked, what was typed in from a sheet, its process, when it began and ended, and each step with the byte of the log where it begins. */
export const runSchema = z.object({
  kind: orderSchema.shape.kind,
  target: z.string().nullable(),
  approval: orderSchema.shape.approval,
  pid: z.number().int().positive().nullable(),
  began: z.string(),
  ended: z.string().nullable(),
  steps: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['waiting', 'running', 'done', 'failed']),
      from: z.number().int().nonnegative().nullable(),
    }),
  ),
});

/** A run, running or ended. */
export type Run = z.output<typeof runSchema>;

/** A run as it is shown: what was typed in for it, unless it has done its work; its steps with the last lines of their output, what was printed before them, and how it stands. */
export type ShownRun = Pick<Run, 'kind' | 'target' | 'began' | 'ended'> & {
  state: 'running' | 'done' | 'failed' | 'broken';
  typed: Run['approval'] | null;
  before: string[];
  steps: { name: string; state: Run['steps'][number]['state']; lines: string[] }[];
};

/** How many lines of a step are shown while it runs, and of one that is over: enough for the faults of a check. */
const [LINES, FAILED_LINES] = [12, 80];

/** How a run stands, from its file, its log, and whether its process is alive. */
export function shownRun(run: Run, log: Buffer, isAlive: boolean): ShownRun {
  const { kind, target, approval, began, ended, steps } = run;
  const hasFailed = steps.some(({ state }) => state === 'failed') || steps.length === 0;
  const over = hasFailed ? 'failed' : 'done';
  const state = ended !== null ? over : isAlive ? 'running' : 'broken';
  return {
    kind,
    target,
    began,
    ended,
    state,
    typed: state === 'done' ? null : approval,
    before: lastLines(log.subarray(0, steps.find(({ from }) => from !== null)?.from ?? log.length), LINES),
    steps: steps.map(({ name, state, from }, at) => {
      const next = steps[at + 1]?.from ?? log.length;
      const most = state === 'running' || state === 'done' ? LINES : FAILED_LINES;
      return { name, state, lines: from === null ? [] : lastLines(log.subarray(from, next), most) };
    }),
  };
}

// A line that a terminal would have overwritten is shown as it was at last.
function lastLines(output: Buffer, most: number): string[] {
  const lines = stripVTControlCharacters(output.toString('utf8'))
    .split('\n')
    .map((line) => line.replace(/\r$/, '').replace(/^.*\r/s, '').trimEnd())
    .filter((line) => line !== '');
  return lines.slice(-most);
}
