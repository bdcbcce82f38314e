import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseSection } from '@/lib/content/parse/parse-section';

function parse(text: string) {
  const report = new Report();
  const section = parseSection(2, { path: 'sections/2.md', text }, report);
  const faults = report.faults.map(({ line, field = '', message }) => `${line} ${field}：${message}`);
  return { section, faults };
}

const body = (...blocks: string[]) => parse(blocks.join('\n\n')).faults;

const withStatus = (under: string, is = '已整改', basis = '按章节归类') =>
  `  - under: ${under}\n    is: ${is}\n    basis: ${basis}`;
const front = (rows: string[], ...headings: string[]) =>
  parse(['---', 'status:', ...rows, '---', ...headings.map((words) => `# ${words}`)].join('\n'));

test('a section without front matter has no statuses', () => {
  expect(parse('# 二、甲\n\n乙。').section).toMatchObject({ number: 2, statuses: [], blocks: [{}, {}] });
});

test('a status belongs to a heading of the file', () => {
  const { section, faults } = front([withStatus('二、整改情况')], '二、整改情况');
  expect(faults).toEqual([]);
  expect(section?.statuses).toEqual([{ under: '二、整改情况', is: 'rectified', basis: 'inferred' }]);
});

test('an unknown heading is a fault that names the nearest, and leaves no statuses', () => {
  const { section, faults } = front([withStatus('二、整改情形')], '二、整改情况');
  expect(faults).toEqual([
    '3 status 第 1 条 under：这个文件里没有标题“二、整改情形”。你要写的是“二、整改情况”吗？请照抄标题的原文。',
  ]);
  expect(section?.statuses).toBeNull();
});

test('a heading has one status', () => {
  const row = withStatus('二、整改情况');
  expect(front([row, row], '二、整改情况').faults).toEqual([
    '6 status 第 2 条 under：标题“二、整改情况”写了两次，第 1 条也是它。请删去一条。',
  ]);
});

test('a status that its heading contradicts is reported', () => {
  expect(front([withStatus('二、未完成整改的问题')], '二、未完成整改的问题').faults).toEqual([
    expect.stringMatching(/^4 status 第 1 条 is：“二、未完成整改的问题”/),
  ]);
});

test('heading levels go down by one, and to the third', () => {
  expect(body('# 一、甲', '## （一）乙', '### 1.丙', '# 二、丁')).toEqual([]);
  expect(body('# 一、甲', '### 1.丙')).toEqual([
    '3 ：标题“1.丙”的级别不对。章用 #，方面用 ##，类别用 ###，中间不能跳级。',
  ]);
  expect(body('# 甲', '## 乙', '### 丙', '#### 丁')).toHaveLength(1);
  expect(body('## 甲')).toHaveLength(1);
});

test('headings numbered alike have one level', () => {
  expect(body('# 一、甲', '## （一）乙', '# （二）丙')).toEqual([
    '5 ：标题“（二）丙”用了 #，同样编号的“（一）乙”用了 ##。请改成一致。',
  ]);
});

test('a numbered line without a full stop is a heading that lost its marks', () => {
  expect(body('# 一、甲', '（一）乙')).toEqual([
    '3 ：“（一）乙”像是标题，却写成了段落。标题前面要有 #、## 或 ###，再空一格。',
  ]);
  expect(body('# 一、甲', '（一）乙。', '1.5万元')).toEqual([]);
});

test('a list of attachments is numbered without being headings', () => {
  expect(body('# 一、甲', '附件：', '1.清单')).toEqual([]);
});
