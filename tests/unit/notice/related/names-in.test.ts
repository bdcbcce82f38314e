import { expect, test } from 'vitest';
import { namesIn } from '@/lib/notice/related/names-in';

const longest = (text: string): string | undefined =>
  [...namesIn(text)].sort((a, b) => b.length - a.length)[0];

test.each([
  ['组织市法律援助中心等科室人员开展自查', '法律援助中心'],
  ['在学园公证处窗口滚动播放', '学园公证处'],
  ['规范行业党委党费管理', '行业党委'],
  ['深化党组理论学习中心组学习', '党组理论学习中心组'],
  ['先后召开中心组学习会7次', '中心组学习会'],
  ['修订党组工作规则和议事决策程序', '党组工作规则'],
  ['举办新执业律师宣誓活动', '新执业律师宣誓活动'],
  ['开展基层司法所“三比三看”', '“三比三看”'],
  ['培育“148”品牌', '“148”'],
])('%s names %s', (text, name) => {
  expect(longest(text)).toBe(name);
});

test.each([
  '防止“一刀切”问题',
  '开展“回头看”',
  '增强“四个意识”，落实“一岗双责”',
  '他说：“这件事，我们马上就办。”',
  '建设便民服务平台、服务中心，完善议事规则',
  '组织上级党委、基层党委学习',
  '紧紧围绕中心',
])('%s names nothing', (text) => {
  expect([...namesIn(text)]).toEqual([]);
});
