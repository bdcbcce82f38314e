import { expect, test } from 'vitest';
import type { ShownRun } from '@/lib/publish/run';
import { isMadePublic, runTitle, runWords } from '@/lib/publish/run-words';

type State = ShownRun['steps'][number]['state'];
const run = (state: ShownRun['state'], ...states: State[]): ShownRun => ({
  kind: 'publish',
  target: '本机',
  began: '',
  ended: null,
  state,
  typed: null,
  before: [],
  steps: ['核对网站', '发布', '登记网址'].map((name, at) => ({
    name,
    state: states[at] ?? 'waiting',
    lines: [],
  })),
});
const words = (...given: Parameters<typeof run>): string => runWords(run(...given));

test('a run is called by what was asked, and where', () => {
  expect(runTitle(run('running'))).toBe('正在发布：本机');
  expect(runTitle({ ...run('done'), kind: 'pack', target: null })).toBe('打包');
});

test('a run says which step it is at, and that nobody has to wait for it', () => {
  expect(words('running', 'done', 'running')).toMatch(/^正在做第 2 步“发布”，共 3 步。.*它都会做完。$/);
  expect(words('running')).toMatch(/^正在准备。/);
  expect(words('done', 'done', 'done', 'done')).toBe('发布完成。');
});

test('a run that failed says whether readers see something else now', () => {
  expect(words('failed', 'failed')).toMatch(/^停在第 1 步“核对网站”.*；没有发布，公开的网站没有变。/);
  expect(words('failed', 'done', 'failed')).toMatch(/^停在第 2 步“发布”.*；发布没有成功。/);
  expect(words('failed', 'done', 'done', 'failed')).toMatch(/^停在第 3 步“登记网址”.*；网站已经发布。/);
  expect(words('failed')).toMatch(/^没有开始；没有发布/);
  expect(words('broken', 'done', 'running')).toMatch(/^中断了：.*请再做一次。$/);
});

test('what was released is public, though a later step has failed', () => {
  const isPublic = (...states: State[]): boolean => isMadePublic(run('failed', ...states).steps);
  expect(isPublic('done', 'done', 'failed')).toBe(true);
  expect(isPublic('done', 'failed')).toBe(false);
});
