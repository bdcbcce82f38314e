import { expect, test } from 'vitest';
import { governingClause } from '@/lib/notice/documents/governing-clause';

test.each([
  ['修订', '修订'],
  ['印发了', '印发'],
  ['及时修订', '修订'],
  ['先制定印发', '制定印发'],
  ['制定并印发', '制定并印发'],
  ['认真贯彻', '贯彻'],
  ['印发了方案，出台', '出台'],
  ['会议传达学习市委', '传达学习'],
  ['传达学习中央纪委', '传达学习'],
  ['出台局机关', '出台'],
  ['根据司法部颁布实施的', '颁布实施'],
  ['创作莆仙戏歌', '创作'],
])('the verb of %s《…》 is %s', (before, verb) => {
  expect(governingClause(before).verb).toBe(verb);
});

test('who acts stands with the verb', () => {
  expect(governingClause('根据司法部颁布实施的')).toEqual({ subject: '司法部', verb: '颁布实施' });
});

test.each(['', '按照', '根据全省', '对', '修订后按照', '学习“两个确立”和', '制定方案，依据', '制定方案细化'])(
  'none governs the name in %s《…》',
  (before) => {
    expect(governingClause(before)).toEqual({ subject: null, verb: null });
  },
);
