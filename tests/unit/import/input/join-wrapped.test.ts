import { expect, test } from 'vitest';
import { joinWrapped } from '@/lib/import/input/join-wrapped';

test('lines broken in mid-sentence are joined, and the first is named', () => {
  const lines = [
    '1.学习不够深入，有的党员干部对新精神新要求理解不透、把',
    '握不准。',
    '',
    '整改情况：一是制定年度学习计划，全年组织集中学习12次。二',
    '是建立学习通报制度。',
  ];
  expect(joinWrapped(lines)).toEqual({
    lines: [
      '1.学习不够深入，有的党员干部对新精神新要求理解不透、把握不准。',
      '',
      '整改情况：一是制定年度学习计划，全年组织集中学习12次。二是建立学习通报制度。',
    ],
    first: 1,
  });
});

test('three lines of nearly one width without a mark show that a text was broken', () => {
  const width = (text: string): string => text.padEnd(28, '某');
  const lines = [width('局党组组织学习'), width('还到基层调研'), width('形成报告'), '三篇。'];
  expect(joinWrapped(lines).lines).toEqual([lines.join('')]);
});

test.each([
  [
    'a title above its opening',
    ['中共某市某局党组关于巡察整改进展情况的通报', '根据市委统一部署，开展了巡察。'],
  ],
  [
    'a heading without a mark',
    ['一、清理某类存量事项，完善某项制度机制', '与有关单位会商后调整了办理流程。'],
  ],
  ['the next number', ['1.学习不够深入，有的党员干部学习不经常', '2.调研不够扎实，']],
  ['a label', ['1.学习不够深入，有的党员干部学习不经常', '整改情况：甲。']],
  ['a signature', ['中共某市某局党组中共某市某局党组', '2024年6月20日']],
  ['lines with a blank one between them', ['局党组组织学习，还到基层调研，形成', '', '报告三篇。']],
])('%s is left as it is', (_, lines) => {
  expect(joinWrapped(lines)).toEqual({ lines, first: 0 });
});
