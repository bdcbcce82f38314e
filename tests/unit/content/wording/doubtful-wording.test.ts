import { expect, test } from 'vitest';
import { doubtfulWording } from '@/lib/content/wording/doubtful-wording';

const words = (line: string): string[] =>
  doubtfulWording(line, ['www.example.gov.cn']).map((one) => one.words);

test.each([
  ['截止2024年第三季度，已办结。', ['截止2024年第']],
  ['截止到2024年底', ['截止到2024年']],
  ['截止目前，已办结。', ['截止目前，已办结']],
  ['截止二〇二四年', ['截止二〇二四年']],
  ['截止 2024年', ['截止 2024年']],
  ['截止本月底，', ['截止本月底，']],
  ['截止上午报名', []],
  ['报名2024年底截止。', []],
  ['截至2024年底', []],
])('截止 before a date: %s', (line, found) => {
  expect(words(line)).toEqual(found);
});

test.each([
  ['抓党建 强管理', ['抓党建 强管理']],
  ['抓党建\u00a0强管理', ['抓党建\u00a0强管理']],
  ['建成3 000个，共 3 个 App', []],
])('a space inside Chinese text: %s', (line, found) => {
  expect(words(line)).toEqual(found);
});

test.each([
  ['见 https://www.example.gov.cn/a。', []],
  ['见 https://example.org/a（外部）', ['https://example.org']],
  ['见http://example.org，', ['http://example.org']],
  ['见 //evil.com/a。', ['//evil.com']],
  ['见HTTPS://B.CN。', ['HTTPS://B.CN']],
  ['见 HTTPS://www.Example.gov.cn', []],
  ['见 https://www.example.gov.cn//a.b', []],
  ['每周1次//每月2次', []],
])('hosts: %s', (line, found) => {
  expect(words(line)).toEqual(found);
});
