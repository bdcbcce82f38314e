import { expect, test } from 'vitest';
import { expectationsOf, slipsIn } from '@/lib/content/wording/find-slips';

const TEXT = `${'提供法律服务。'.repeat(12)}服从安排。搬到法律服综合楼。`;
const slips = (line: string, text = TEXT): string[] => slipsIn(line, text, expectationsOf(text));

test('a word that lacks its usual end is found where it stands', () => {
  expect(slips('搬到法律服综合楼。')).toEqual(['搬到法律服综合楼。']);
  expect(slips('提供法律服务。')).toEqual([]);
});

test('a place without its rank is none', () => {
  const text = `${'莆田市开展检查。'.repeat(12)}法治莆田建设。`;
  expect(slips('法治莆田建设。', text)).toEqual([]);
});

test.each([
  ['开展了检查。。', '了检查。。'],
  ['认真的的学习。', '认真的的学习。'],
  ['召开会议研究部署整改工作。召开会议研究部署整改工作。', '召开会议研究部署整改工作。'],
])('what is doubled in %s is found', (line, words) => {
  expect(slips(line)).toContain(words);
});

test('two short sentences alike are none', () => {
  expect(slips('已完成。已完成。')).toEqual([]);
});
