import { effectiveLines, type HistoryLine } from './history-lines';
import { inChina } from './in-china';
import type { KeptApproval } from './read-approvals';

/** The lines of the history, the current release, the names of the releases still there, and the approvals. */
export type History = {
  lines: readonly HistoryLine[];
  current: string | null;
  there: readonly string[];
  approvals: readonly KeptApproval[];
};

const ACTIONS = { release: '发布', rollback: '退回' } as const;

/** One line of the history as people read it: when in UTC+8, what was done, which release, by whom, who signed, and what to know of it. */
export type HistoryRow = Record<'time' | 'what' | 'name' | 'by' | 'approval', string> & { notes: string[] };

/** The lines of the history in Chinese, oldest first. */
export function historyRows({ lines, current, there, approvals }: History): HistoryRow[] {
  const effective = effectiveLines(lines, current).length;
  const live =
    current === null ? -1 : lines.slice(0, effective).findLastIndex(({ name }) => name === current);
  return lines.map((line, at) => {
    const { name, event } = line;
    const notes = [
      ...(at === live ? ['正在公开'] : []),
      ...(at >= effective ? ['没有完成，当时中断了'] : []),
      ...(isBehind(lines, at) ? ['钟不准：比前面的早'] : []),
      ...(there.includes(name) ? [] : ['文件已删去']),
    ];
    const what = event === null ? '发布' : ACTIONS[event.action];
    const time = event === null ? '时间没有记' : inChina(event.time);
    return { time, what, name, by: event?.by ?? '', approval: approvalWords(line, approvals), notes };
  });
}

/** The history as a table for a terminal. */
export function historyTable(history: History): string {
  const { lines, current } = history;
  if (lines.length === 0) return '还没有发布过。';
  const rows = historyRows(history).map(({ time, what, name, by, approval, notes }) => {
    const words = [padded(time, 19), what, name, by, approval].join('  ').trimEnd();
    return notes.length === 0 ? words : `${words}  （${notes.join('；')}）`;
  });
  const now = current === null ? '现在没有正在公开的发布。' : `正在公开的是 ${current}。`;
  return ['时间（北京时间）     做了  名称              由谁  审签', ...rows, now].join('\n');
}

function approvalWords({ name, event }: HistoryLine, approvals: readonly KeptApproval[]): string {
  const found = approvals.find(({ digest, time }) => digest === name && time === event?.time);
  if (found === undefined) return '';
  const { number, date, drafted, reviewed, approved } = found;
  const named: [string, string | undefined][] = [
    ['文号', number],
    ['日期', date],
    ['拟稿', drafted],
    ['审核', reviewed],
    ['签发', approved],
  ];
  const words = named.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`]));
  return words.length === 0 ? '已审签' : words.join('，');
}

// The order of the lines is right whatever the clock said. receive.sh knows whole seconds only.
function isBehind(lines: readonly HistoryLine[], at: number): boolean {
  const time = lines[at]?.event?.time;
  return (
    time !== undefined &&
    lines.slice(0, at).some(({ event }) => event !== null && secondOf(event.time) > secondOf(time))
  );
}

const secondOf = (time: string): number => Math.floor(Date.parse(time) / 1000);

// A Chinese character is as wide as two others.
function padded(words: string, width: number): string {
  const wide = [...words].filter((character) => character > '\u2E7F').length;
  return words + ' '.repeat(Math.max(0, width - words.length - wide));
}
