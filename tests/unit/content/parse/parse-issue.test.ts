import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseIssue } from '@/lib/content/parse/parse-issue';

function parse(front: string[], body: string[]) {
  const report = new Report();
  const text = ['---', 'heading: 1.甲不到位。', ...front, '---', ...body, ''].join('\n');
  const issue = parseIssue('07', { path: 'issues/07.md', text }, report);
  const faults = report.faults.map(({ line, field = '', message }) => `${line} ${field}：${message}`);
  return { issue, faults };
}

test('each ## heading begins a part, with the lines of the file', () => {
  const { issue, faults } = parse([], ['', '## 整改情况：', '', '一是乙。', '', '二是丙。']);
  expect(faults).toEqual([]);
  expect(issue).toMatchObject({
    id: '07',
    parts: [{ label: '整改情况：', line: 5, measures: [{ line: 7 }, { line: 9 }] }],
  });
});

test('text directly below the front matter is a part without label', () => {
  expect(parse([], ['乙。']).issue?.parts).toEqual([
    { label: null, line: 4, measures: [{ ordinal: null, text: '乙。', line: 4 }] },
  ]);
});

test('a part without paragraphs is reported unless the source has none either', () => {
  expect(parse([], ['## 整改情况：']).faults).toEqual([
    '4 ：“整改情况：”下面没有段落。请照 source.txt 补上；原文这里也没有字的，在文件开头写 withoutText: true。',
  ]);
  expect(parse(['withoutText: true'], ['## 整改情况：']).faults).toEqual([]);
});

test('an issue without any text says why', () => {
  expect(parse([], []).faults).toEqual([
    '1 ：没有正文。请照 source.txt 在 --- 之后写上；与别的问题合写在章里的，写 sharedText: true；原文只有标题的，写 withoutText: true。',
  ]);
  expect(parse(['sharedText: true'], []).faults).toEqual([]);
  expect(parse(['withoutText: true'], []).faults).toEqual([]);
});

test('an issue with text does not say that it has none', () => {
  expect(parse(['withoutText: true'], ['乙。']).faults).toEqual([
    '3 withoutText：这个问题有正文。请删去这个字段。',
  ]);
  expect(parse(['sharedText: true'], ['乙。']).faults).toEqual([
    '3 sharedText：这个问题有自己的正文。请删去这个字段，或把正文移到章里。',
  ]);
});

test.each([
  ['### 整改情况：', '标题“整改情况：”的级别不对。问题里的标题都用 ##，例如 ## 整改情况：。'],
  ['整改情况：', '“整改情况：”像是一个部分的标题，却写成了段落。请在它前面加上 ## 和一个空格。'],
  ['- [08](08.md)', '问题的正文里不写链接。请删去，或改成普通文字。'],
])('%s is refused in the text', (line, message) => {
  expect(parse([], [line, '', '乙。']).faults).toEqual([`4 ：${message}`]);
});

test('faulty front matter leaves no issue, and the text is checked nevertheless', () => {
  const { issue, faults } = parse(['sharedText: 好'], ['### 整改情况：', '', '乙。']);
  expect(issue).toBeNull();
  expect(faults.map((fault) => fault.split('：')[0])).toEqual(['5 ', '3 sharedText']);
});
