import { expect, test } from 'vitest';
import { refuseGarbled } from '@/lib/import/input/refuse-garbled';

const refuse =
  (...texts: string[]) =>
  () =>
    refuseGarbled(texts.map((text, at) => ({ line: at + 1, text })));

test.each([
  ['组织锟斤拷锟斤拷12次', '第 1 行有乱码“锟斤拷锟斤拷”'],
  ['组织烫烫烫12次', '第 1 行有乱码“烫烫烫”'],
  ['整改情况：&nbsp;&nbsp;一是甲。', '第 1 行有网页代码“&nbsp;”'],
  ['&#12288;&#12288;一是甲。', '第 1 行有网页代码“&#12288;”'],
  ['学习12&mdash;13次', '第 1 行有网页代码“&mdash;”'],
  ['<p>整改情况</p>', '第 1 行有网页代码“<p>”'],
  ['整改情况<br/>', '第 1 行有网页代码“<br/>”'],
  ['\\u7ec4织学习', '第 1 行有转义的字符“\\u7ec4”'],
  ['%E7%BB%84织学习', '第 1 行有转义的字符“%E7%BB%84”'],
])('%s is refused', (text, message) => {
  expect(refuse(text)).toThrow(message);
});

test('the first line and the number of lines are named', () => {
  expect(refuse('甲', '&nbsp;乙', '&nbsp;丙')).toThrow('第 2 行有网页代码“&nbsp;”，共 2 行有。');
});

test.each([
  '中共某局党组关于巡察整改情况的通报',
  'https://www.example.gov.cn/%E7%BB%84%E7%BB%87/index.html',
  'A&B；甲 & 乙;',
  '屯屯通公路',
  '< 甲 > 乙',
])('%s is not', (text) => {
  expect(refuse(text)).not.toThrow();
});

test.each([
  [
    'UTF-8 read as GBK',
    '鍏辨煇甯傛煇灞鍏氱粍鍏充簬宸″療鏁存敼杩涘睍鎯呭喌鐨勯姤鍏辨煇甯傛煇灞鍏氱粍鍏充簬宸″療鏁存敼',
  ],
  ['GBK read as Latin', 'ÖÐ¹²Ä³ÊÐÄ³¾Öµ³×é¹ØÓÚÑ²²ìÕû¸Ä½øÕ¹Çé¿öµÄÍ¨±¨ÖÐ¹²Ä³ÊÐÄ³¾Öµ³×é¹ØÓÚÑ²²ìÕû¸Ä½øÕ¹'],
])('a text in which %s is refused', (_, text) => {
  expect(refuse(text)).toThrow('读出来的字不成中文，像是乱码');
});
