import { expect, test } from 'vitest';
import { endsWithDay, isSigningDate } from '@/lib/import/frame/signature';

test.each([
  '2024年6月20日',
  '二〇二四年六月二十日',
  '2024-06-20',
  '202492',
  '2024年  月  日',
  '2024年6月',
  'XX年X月X日',
  '某局党组2024年6月20日',
])('%s may sign a notice', (text) => {
  expect(isSigningDate(text)).toBe(true);
});

test.each(['2024年6月份工作', '整改于2024年6月20日完成', '截至2024年6月20日', '2024年6月20日，'])(
  '%s signs none',
  (text) => {
    expect(isSigningDate(text)).toBe(false);
  },
);

test('a name and a date may stand on one line, clauses may not', () => {
  expect(endsWithDay('中共某局党组  2024年6月20日')).toBe(true);
  expect(endsWithDay('报告，2024年6月20日')).toBe(false);
});
