import { expect, test } from 'vitest';
import { parseHistory } from '@/lib/release/history/history-lines';
import { type History, historyTable } from '@/lib/release/history/history-table';

const [A = '', B = '', C = ''] = ['a', 'b', 'c'].map((letter) => letter.repeat(16));
const at = (time: string, action: string, name: string): string =>
  `${time}\t${action}\t${name}\tclerk@server`;

function table(text: string, more: Partial<History> = {}): string[] {
  const history = { lines: parseHistory(text), current: B, there: [A, B, C], approvals: [], ...more };
  return historyTable(history).split('\n');
}

test('a line says when in China, what, which, who, and which is live', () => {
  const text = [
    A,
    at('2026-03-01T16:00:00.000Z', 'release', B),
    at('2026-03-02T00:30:05.000Z', 'release', C),
    at('2026-03-02T01:00:00.000Z', 'rollback', B),
  ].join('\n');
  expect(table(text)).toEqual([
    '时间（北京时间）     做了  名称              由谁  审签',
    `时间没有记           发布  ${A}`,
    `2026-03-02 00:00:00  发布  ${B}  clerk@server`,
    `2026-03-02 08:30:05  发布  ${C}  clerk@server`,
    `2026-03-02 09:00:00  退回  ${B}  clerk@server  （正在公开）`,
    `正在公开的是 ${B}。`,
  ]);
});

test('the approval of that very release is shown', () => {
  const time = '2026-03-01T16:00:00.000Z';
  const approvals = [
    { digest: B, time, number: '示例〔2026〕1号', drafted: '甲', reviewed: '乙', approved: '丙' },
    { digest: B, time: '2026-03-05T00:00:00.000Z' },
  ];
  const text = [at(time, 'release', B), at('2026-03-05T00:00:00.000Z', 'release', B)].join('\n');
  const [, first, second] = table(text, { approvals });
  expect(first).toMatch(/ {2}文号 示例〔2026〕1号，拟稿 甲，审核 乙，签发 丙$/);
  expect(second).toMatch(/ {2}已审签 {2}（正在公开）$/);
});

test('a clock that was wrong, a killed run and a deleted release are said', () => {
  const text = [
    at('2100-01-01T00:00:00.000Z', 'release', A),
    at('2026-03-01T16:00:00.000Z', 'release', B),
    at('2101-03-02T00:30:05.000Z', 'release', C),
  ].join('\n');
  const rows = table(text, { there: [B, C] });
  expect(rows[1]).toMatch(/（文件已删去）$/);
  expect(rows[2]).toMatch(/（正在公开；钟不准：比前面的早）$/);
  expect(rows[3]).toMatch(/（没有完成，当时中断了）$/);
});

test('a time that is none is shown as it is written', () => {
  expect(table(at('yesterday', 'release', B))[1]).toMatch(/^yesterday {12}发布/);
});

test('an empty history, and a folder in which nothing is live', () => {
  expect(table('')).toEqual(['还没有发布过。']);
  expect(table(A, { current: null }).at(-1)).toBe('现在没有正在公开的发布。');
});
