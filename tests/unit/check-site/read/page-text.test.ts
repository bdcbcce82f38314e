import { load } from 'cheerio';
import { expect, test } from 'vitest';
import {
  approved,
  inChinese,
  plainWords,
  textWithout,
  withoutMonth,
  withoutOldTarget,
} from '@/lib/check-site/read/page-text';

test('the approved text has no editorial additions and no line breaks', () => {
  const $ = load('<article>一\n <b data-editorial="true">编者</b>二</article>');
  expect(approved($('article'))).toBe('一二');
  expect(textWithout($('article'), 'b')).toBe('一\n 二');
});

test.each([
  ['已整改，通报写明\u00a0· 截至2026年3月1日', '已整改，通报写明，截至2026年3月1日'],
  [
    '2026年12月，仅就“一是”而言，原文“力争完成”。，截至2026年3月1日的通报',
    '2026年12月，仅就“一是”而言，原文“力争完成”，截至2026年3月1日的通报',
  ],
])('the words %s of a page are %s in a file', (page, file) => {
  expect(plainWords(page)).toBe(file);
});

test.each(['目标时间由2026年6月改为2026年9月', '目标时间定为2026年9月', '目标时间仍为2026年9月'])(
  '%s is read without the old target',
  (words) => {
    expect(withoutOldTarget(words)).toBe('目标时间为2026年9月');
  },
);

test('dates and months are written in Chinese', () => {
  expect([inChinese('2026-03-01T17:21'), inChinese('2026-12')]).toEqual(['2026年3月1日', '2026年12月']);
});

test('a title is read without the month of its notice', () => {
  expect(withoutMonth('开放时间偏短（2026年3月） - 某网站')).toBe('开放时间偏短 - 某网站');
  expect(withoutMonth('开放时间（2026年3月）偏短 - 某网站')).toBe('开放时间（2026年3月）偏短 - 某网站');
});
