import { expect, test } from 'vitest';
import { governingVerb } from '@/lib/notice/documents/governing-verb';

test.each([
  ['修订', '修订'],
  ['印发了', '印发'],
  ['及时修订', '修订'],
  ['先制定印发', '制定印发'],
  ['认真贯彻', '贯彻'],
  ['印发了方案，出台', '出台'],
  ['会议传达学习市委', '传达学习'],
  ['根据司法部颁布实施的', '颁布实施'],
  ['创作莆仙戏歌', '创作'],
])('the verb of %s《…》 is %s', (before, verb) => {
  expect(governingVerb(before)).toBe(verb);
});

test.each(['', '按照', '根据全省', '对', '修订后按照', '学习“两个确立”和', '制定方案，依据', '制定方案完善'])(
  'none governs the name in %s《…》',
  (before) => {
    expect(governingVerb(before)).toBeNull();
  },
);
