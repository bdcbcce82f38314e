import { expect, test } from 'vitest';
import { caveats } from '@/lib/data/records/caveats';
import { bureau, site } from '@/tests/fixtures/notices/sample';

test('data say that a status may be inferred, a target is no deadline, and both have a day', () => {
  expect(caveats({ official: true }, bureau)).toEqual([
    '通报没有逐个写明的状态，依通报所在章节归类，依据该局通报整理；尚无第三方核查结果。',
    '目标时间照通报原文，是力争取得阶段性成果的时间，不是办结期限。',
    '状态只到各自的截至日期，此后的情况不能从这里推断。',
  ]);
});

test('a copy for demonstration says first that it is none of the bureau', () => {
  const [first, ...more] = caveats(site, bureau);
  expect(first).toBe('演示副本，非某市图书局官方网站，内容以官方发布为准。');
  expect(more[0]).toBe(
    '通报没有逐个写明的状态，依通报所在章节归类，依据该局通报整理；本站未收录第三方核查结果。',
  );
  expect(more.slice(1)).toEqual(caveats({ official: true }, bureau).slice(1));
});
