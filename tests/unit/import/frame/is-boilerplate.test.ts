import { expect, test } from 'vitest';
import { isBoilerplate } from '@/lib/import/frame/is-boilerplate';

test.each([
  '当前位置:首页 > 政务公开 > 通知公告',
  '您当前的位置 : 首页> 工作动态 > 巡视巡察',
  '首页 > 公开',
  '【我要打印】',
  '大 中 小',
  '关怀版 无障碍 无障碍',
  '分享到：微信 微博',
  '上一篇：某某通知',
  '附件下载',
  '— 2 —',
  '第 3 页 共 12 页',
  'http://www.example.gov.cn',
  '版权所有：某局 ICP备00000000号',
])('%s belongs to the page', (text) => {
  expect(isBoilerplate(text)).toBe(true);
});

test.each([
  '打印本页的材料已归档。',
  '一、整改情况',
  '中共某局党组',
  '2024年6月20日',
  '大力推进',
  '首页改版已完成。',
])('%s may belong to the notice', (text) => {
  expect(isBoilerplate(text)).toBe(false);
});
