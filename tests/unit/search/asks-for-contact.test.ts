import { expect, test } from 'vitest';
import { asksForContact } from '@/lib/search/asks-for-contact';

test.each([
  '电话',
  '投诉电话',
  '举报',
  '举报电话',
  '举报电话号码',
  '监督电话',
  '联系方式',
  '邮箱',
  '电子邮箱',
  '怎么投诉',
  '意见',
  '联系我们',
])('%s asks for the contacts', (words) => {
  expect(asksForContact(words)).toBe(true);
});

test.each(['信访举报', '投诉处理流程', '公证', '地址管理', '问题', ''])('%s does not', (words) => {
  expect(asksForContact(words)).toBe(false);
});
