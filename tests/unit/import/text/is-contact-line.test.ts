import { expect, test } from 'vitest';
import { isContactLine } from '@/lib/import/text/is-contact-line';

test.each([
  '联系电话：0000-1234567',
  '电话 0000-1234567',
  '监督举报电话：（0000）1234567',
  '联系人：某某  联系电话：0000-1234567；地址：某市某路5号',
  '（联系电话：0000-1234567，邮政编码：000000）',
  '邮政信箱：某市某路5号，邮编000000',
  '通讯地址：某市某路5号（邮编：000000）',
  '电子邮箱：a@example.gov.cn',
  '电话及传真：0000-1234567',
  '联 系 人：办公室',
  '联系方式：',
  '0000-1234567',
  'a.b@example.gov.cn',
])('%s says how to reach a body', (text) => {
  expect(isContactLine(text)).toBe(true);
});

test.each([
  '电话回访群众120人次。',
  '热线办理不及时',
  '1.电话：0000-1234567',
  '地址选择不合理的问题',
  '联系群众不够紧密',
  '中共某局党组',
  '2024年6月20日',
])('%s does not', (text) => {
  expect(isContactLine(text)).toBe(false);
});
