import { expect, test } from 'vitest';
import { unpairedMarks } from '@/lib/content/wording/unpaired-marks';

test.each([
  ['一对“引号”和（括号）', []],
  ['《关于印发〈办法〉的通知》（〔2023〕1号）', []],
  ['双随机一公开”抽查', ['双随机一公开”抽查']],
  ['“双随机一公开抽查', ['“双随机一公开']],
  ['《关于“放管服》改革', ['《关于“放管服》改革']],
  ['一对"引号"', []],
  ['甲"乙"丙"丁', ['甲"乙"丙"丁']],
  ['甲｛乙', ['甲｛乙']],
  ['甲）乙（丙', ['甲）乙（丙', '甲）乙（丙']],
])('%s', (line, lonely) => {
  expect(unpairedMarks(line)).toEqual(lonely);
});

test('a character outside the BMP counts as one', () => {
  expect(unpairedMarks('𬱖𬱖𬱖𬱖𬱖𬱖𬱖“𬱖')).toEqual(['𬱖𬱖𬱖𬱖𬱖𬱖“𬱖']);
});
