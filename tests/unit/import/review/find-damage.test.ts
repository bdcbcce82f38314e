import { expect, test } from 'vitest';
import { findDamage } from '@/lib/import/review/find-damage';

const found = (text: string): string[] =>
  findDamage([{ line: 7, text }]).map(({ kind, line, words }) => `${line} ${kind} ${words}`);

test.each([
  ['2023717日至830日', ['7 lost-digits 2023717日', '7 lost-digits 830日']],
  ['20249月底前', ['7 lost-digits 20249月']],
  ['202492', ['7 lost-digits 202492']],
  ['2024年2月30日', ['7 impossible-date 2024年2月30日']],
  ['完成整改个，追缴万元', ['7 lost-digits 个', '7 lost-digits 万元']],
  ['培训人次，组织学习次。', ['7 lost-digits 人次', '7 lost-digits 次']],
  ['组织??研讨', ['7 char-damage ??']],
  ['组织��研讨', ['7 char-damage ��']],
  ['组织□□研讨', ['7 char-damage □□']],
  ['由〔牵头单位〕负责', ['7 unfilled-slot 〔牵头单位〕']],
  ['參與社區矯正進(jìn)展', ['7 pinyin-in-brackets 進(jìn)']],
  ['關於問題的報告', ['7 traditional 關於問題的報告']],
  ['（一召开会议', ['7 unbalanced-quote （一召开会议']],
  ['探索1235+N”模式', ['7 unbalanced-quote 探索1235+N”模式']],
  ['他说“甲', ['7 unbalanced-quote 他说“甲']],
  ['一)召开会议', ['7 lost-bracket 一)召开会议']],
])('%s is reported', (text, warnings) => {
  expect(found(text)).toEqual(warnings);
});

test.each([
  '莆政〔2024〕5号',
  '2024年2月29日',
  '“甲”和‘乙’',
  '编号20240120202402',
  '关于"甲"的问题',
  '(1)甲',
  '完成整改12个，追缴3.5万元，培训120人次，组织学习十次。',
  '逐个、每个，这几个，一个个。',
  '资金数百万元，再次研讨，此次会议，首次调研。',
  '□是 □否',
])('there is nothing to report in %s', (text) => {
  expect(found(text)).toEqual([]);
});
