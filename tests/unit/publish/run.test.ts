import { expect, test } from 'vitest';
import { type Run, shownRun } from '@/lib/publish/run';
import { sampleOrder } from './sample-order';

const STEPS: Run['steps'] = [
  { name: '检查内容', state: 'done', from: 7 },
  { name: '生成网站', state: 'running', from: 14 },
  { name: '发布', state: 'waiting', from: null },
];
const LOG = Buffer.from('before\nsound\n\n10%\r90%\r\n\u001b[32mgreen\u001b[39m');
const run = (more: Partial<Run> = {}): Run => ({
  kind: 'publish',
  target: '本机',
  approval: sampleOrder().approval,
  pid: 1,
  began: '2026-11-28T08:00:00Z',
  ended: null,
  steps: STEPS,
  ...more,
});

test('each step has what it printed, as a terminal would show it', () => {
  const { before, steps } = shownRun(run(), LOG, true);
  expect([before, ...steps.map(({ lines }) => lines)]).toEqual([['before'], ['sound'], ['90%', 'green'], []]);
});

test('of a step that runs the last lines are shown, of one that failed more', () => {
  const log = Buffer.from(Array.from({ length: 100 }, (_, at) => `line ${at}\n`).join(''));
  const one = (state: 'running' | 'failed') =>
    shownRun(run({ steps: [{ name: 'a', state, from: 0 }] }), log, true).steps[0]?.lines;
  expect([one('running')?.length, one('running')?.at(-1)]).toEqual([12, 'line 99']);
  expect(one('failed')?.length).toBe(80);
});

test('a run runs, is over, has failed, or was broken off', () => {
  const state = (more: Partial<Run>, isAlive: boolean) => shownRun(run(more), LOG, isAlive).state;
  const ended = '2026-11-28T08:05:00Z';
  const done = STEPS.map((step) => ({ ...step, state: 'done' as const }));
  const failed = STEPS.map((step) => ({ ...step, state: 'failed' as const }));
  expect(state({}, true)).toBe('running');
  expect(state({}, false)).toBe('broken');
  expect(state({ ended, steps: done }, false)).toBe('done');
  expect(state({ ended, steps: failed }, false)).toBe('failed');
  expect(state({ ended, steps: [] }, false)).toBe('failed');
});

test('what was typed in is kept until it has done its work', () => {
  const done = STEPS.map((step) => ({ ...step, state: 'done' as const }));
  const approval = { ...sampleOrder().approval, number: '示例〔2026〕1号' };
  expect(shownRun(run({ approval }), LOG, false).typed?.number).toBe('示例〔2026〕1号');
  expect(shownRun(run({ approval, ended: 'a', steps: done }), LOG, false).typed).toBeNull();
});
