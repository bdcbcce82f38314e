import { expect, test } from 'vitest';
import { ownTitle } from '@/lib/pages/own-title';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const own = notice([issue({ title: '开放时间偏短' })]);
const before = { ...own, slug: '2025-library', published: '2025-03-01' };

test('a title that two notices have is followed by the month of each', () => {
  expect(ownTitle('开放时间偏短', own, [own, before])).toBe('开放时间偏短（2026年3月）');
  expect(ownTitle('开放时间偏短', before, [own, before])).toBe('开放时间偏短（2025年3月）');
});

test('a title that only one has stays as it is', () => {
  expect(ownTitle('开放时间偏短', own, [own])).toBe('开放时间偏短');
});
