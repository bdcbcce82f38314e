import { expect, test } from 'vitest';
import { quotedWords } from '@/lib/quotation/quoted-words';

test.each([
  ['实行轮班。\n——某局. 通报[EB/OL]. (2026-03-01). https://books.example/', '实行轮班。\n\n'],
  ['<p>实行<b class="a">轮班</b>。</p>', '实行轮班。'],
  ['实行&nbsp;轮班。', '实行轮班。'],
  ['实行\r\n— 7 —\r\n轮班。', '实行\n轮班。'],
  ['某某 2026/3/1 15:02:11\n54人轮班。', '54人轮班。'],
  ['某某 下午 3:02\n54人轮班。', '54人轮班。'],
  ['15:02\n54人轮班。', '54人轮班。'],
  ['1<2人，3>2人', '1<2人，3>2人'],
  ['实行轮班，时间为15:02', '实行轮班，时间为15:02'],
  ['实行轮班 15:02开馆', '实行轮班 15:02开馆'],
])('%j quotes %j', (pasted, words) => {
  expect(quotedWords(pasted)).toBe(words);
});
