import { expect, test } from 'vitest';
import { rectificationTitle } from '@/lib/notice/rectification-title';

test.each([
  ['中共某市图书局党组', '关于巡察整改进展情况的通报', '某市图书局党组巡察整改情况'],
  ['中共某省图书厅党组', '关于巡视整改进展情况的通报', '某省图书厅党组巡视整改情况'],
  ['某市图书局', '整改情况通报', '某市图书局整改情况'],
])('%s, %s: %s', (issuer, title, words) => {
  expect(rectificationTitle({ issuer, title })).toBe(words);
});
