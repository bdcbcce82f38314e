import { ORDER_NAMES } from './order';
import type { Run, ShownRun } from './run';

const DONE = {
  prepare: '做好了，还没有发布。',
  publish: '发布完成。',
  pack: '打包完成，包在项目的文件夹里，名称见下面。还没有发布。',
  back: '退回完成。',
  history: '记录在下面。',
} as const satisfies Record<ShownRun['kind'], string>;

// The steps that change what readers see.
const EFFECTIVE = ['发布', '退回'];

/** True if readers see something else after these steps, whatever became of those that follow. */
export function isMadePublic(steps: Run['steps'] | ShownRun['steps']): boolean {
  return steps.some(({ name, state }) => EFFECTIVE.includes(name) && state === 'done');
}

/** What a run is called: what was asked and where, and whether it is still being done. */
export function runTitle({ kind, target, state }: ShownRun): string {
  return `${state === 'running' ? '正在' : ''}${ORDER_NAMES[kind]}${target === null ? '' : `：${target}`}`;
}

/** One or two sentences on how a run stands, and what to do. */
export function runWords({ kind, state, steps }: ShownRun): string {
  const at = steps.findIndex((step) => step.state === 'running' || step.state === 'failed');
  const name = steps[at]?.name ?? '';
  if (state === 'done') return DONE[kind];
  if (state === 'running')
    return `${at === -1 ? '正在准备。' : `正在做第 ${at + 1} 步“${name}”，共 ${steps.length} 步。`}关掉这一页，或者关掉编辑台，它都会做完。`;
  if (state === 'broken')
    return '中断了：电脑关过，或者有人结束了它。网上仍是完整的一份网站，是哪一份请看记录。请再做一次。';
  const where = at === -1 ? '没有开始' : `停在第 ${at + 1} 步“${name}”，后面的都没有做`;
  const isCutOff = EFFECTIVE.includes(name);
  const effect = isMadePublic(steps)
    ? '网站已经发布'
    : isCutOff
      ? `${name}没有成功`
      : '没有发布，公开的网站没有变';
  return `${where}；${effect}。请照下面的话改好，再做一次。`;
}
