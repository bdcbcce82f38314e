import { expect, test } from 'vitest';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';

test('the labels are what content is written with, each for one code', () => {
  expect(REASON_CODES.map((code) => REASON_LABELS[code])).toEqual([
    '政策调整',
    '编制受限',
    '财政运转状况',
    '需多部门联动',
    '政策把握要求高',
    '通报未写明',
  ]);
});
