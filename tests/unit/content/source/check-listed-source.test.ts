import { expect, test } from 'vitest';
import { checkListedSource } from '@/lib/content/source/check-listed-source';
import type { Notice } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const LINES = [
  '网站首页',
  '关于整改的通报',
  '2026-03-01 09:00 来源：某市图书局',
  '二、整改情况',
  '一是延长开放时间。',
  '某市图书局党组',
  '2026年3月1日',
  '打印',
];
const own: Notice = {
  ...notice([issue()]),
  title: '关于整改的通报',
  issuer: '某市图书局党组',
  boilerplate: ['网站首页', '2026-03-01 09:00 来源：某市图书局', '打印'],
  sections: [{ number: 2, blocks: [{ kind: 'heading', level: 1, text: '二、整改情况', id: 's2' }] }],
};

function check(changes: Partial<Notice> = {}, lines: readonly string[] = LINES) {
  const faults: string[] = [];
  const whole = { ...own, ...changes };
  const found = checkListedSource(whole, lines.join('\n'), noticeLines(whole), (field, message) =>
    faults.push(`${field}：${message}`),
  );
  return { ...found, faults };
}

test('what is not listed is the approved text', () => {
  const { faults, approved } = check();
  expect(faults).toEqual([]);
  expect(approved.split('\n').filter((line) => line !== '')).toEqual([
    '关于整改的通报',
    '二、整改情况',
    '一是延长开放时间。',
    '某市图书局党组',
    '2026年3月1日',
  ]);
});

test('both sides of the comparison are without blanks', () => {
  const { compared, approved } = check({ title: '关于 整改的通报' }, replaceLine(1, '关于整改 的通报'));
  expect(compared[0]).toEqual({ text: '关于整改的通报', file: 'notice.md' });
  expect(approved).toContain('关于整改的通报');
});

test('boilerplate is listed in the order of the source', () => {
  expect(check({ boilerplate: ['打印', '网站首页'] }).faults).toEqual([
    'boilerplate：第 2 条“网站首页”在 source.txt 里找不到，或者不在上一条之后。请照抄原文，按出现的次序写。',
  ]);
});

test('the text of the notice is no boilerplate', () => {
  expect(check({ boilerplate: ['网站首页', '一是延长开放时间。'] }).faults).toEqual([
    'boilerplate：第 2 条“一是延长开放时间。”在通报的正文中间（source.txt 第 5 行）。标题和落款之间的字都是通报的文字，不能列在这里，请写进它所在的文件。',
  ]);
});

test('a page number between paragraphs is boilerplate', () => {
  const lines = [...LINES.slice(0, 5), '— 2 —', ...LINES.slice(5)];
  const [home = '', time = '', print = ''] = own.boilerplate ?? [];
  expect(check({ boilerplate: [home, time, '— 2 —', print] }, lines).faults).toEqual([]);
});

test('a field that is not printed says so, or goes', () => {
  expect(check({ title: '另一份通报' }).faults).toEqual([
    'title：source.txt 里没有“另一份通报”。请照原文改；原文没有印的，在 notPrinted 里写上 title。',
  ]);
  expect(check({ title: '另一份通报', notPrinted: ['title'] }).faults).toEqual([]);
  expect(check({ signed: '2026-03-02' }).faults).toEqual([
    'signed：source.txt 里没有“2026年03月02日”。请照原文改；原文没有印的，请删去这个字段。',
  ]);
});

test('a part of the printed source is not the source', () => {
  expect(check({ source: '某市图书' }).faults).toEqual([
    'source：source.txt 里没有“某市图书”。请照原文改；原文没有印的，请删去这个字段。',
  ]);
});

function replaceLine(at: number, words: string): string[] {
  return LINES.map((line, index) => (index === at ? words : line));
}
