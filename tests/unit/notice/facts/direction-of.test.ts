import { expect, test } from 'vitest';
import { figuresIn } from '@/lib/notice/facts/figures-in';

const directionsIn = (text: string): (string | undefined)[] =>
  figuresIn(text).map(({ direction }) => direction?.words);

test.each([
  ['纠错率提升至20.48%', '提升至', 'rise'],
  ['办案同比增长62%', '同比增长', 'rise'],
  ['某项指标环比下降约5.10%', '环比下降', 'fall'],
  ['办理时限压缩至3天', '压缩至', 'fall'],
  ['配备率达100%', '达', 'reached'],
  ['旁听达到年度办结案件的25%', '达到', 'reached'],
  ['配有工作人员不少于3人', '不少于', 'at-least'],
  ['每年至少召开1次学习会', '至少', 'at-least'],
  ['每年培训20课时以上', '以上', 'at-least'],
  ['接待不超过2次', '不超过', 'at-most'],
  ['新增专项编制3名', '新增', 'rise'],
  ['减少审批环节2个', '减少', 'fall'],
  ['败诉率为15.45%，败诉率稳步下降', '下降', 'fall'],
])('in %s the direction is %s', (text, words, trend) => {
  expect(figuresIn(text).map(({ direction }) => direction)).toEqual([{ words, trend }]);
});

test.each([
  '每年共开展2次检查',
  '先后传达3次',
  '新增制度并召开会议3次',
  '占比0.2%，办案效率明显提高',
  '败诉率为15.45%，败诉率下降较快的县区',
  '提高认识，开展3次学习',
])('in %s no figure has a direction', (text) => {
  expect(directionsIn(text)).toEqual([undefined]);
});

test('a direction belongs to the figure it stands at', () => {
  expect(directionsIn('合格率97.14%，同比上升3%，抽查8家')).toEqual([undefined, '同比上升', undefined]);
});
