import { expect, test } from 'vitest';
import { withdrawnFilePage } from '@/lib/pages/withdrawn-pages';
import { notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';
import { siteContent } from '@/tests/fixtures/site-content';

test('the page of a withdrawn file is at its address, is not indexed, and repeats no name', () => {
  const whole = notice([]);
  const file = { name: 'report.pdf', withdrawal: WITHDRAWAL, of: { kind: 'file' as const, notice: whole } };
  const subject = { notice: whole, file };
  expect(withdrawnFilePage.path(subject)).toBe('/notices/2026-library/files/report/');
  expect(withdrawnFilePage.changed).toBeUndefined();
  expect(withdrawnFilePage.head(siteContent([whole]), subject)).toEqual({
    name: '佐证材料已撤下：2026年巡察整改通报',
    description: '2026年巡察整改通报的一份佐证材料，2026年11月28日撤下。原因：含有个人信息。',
    alternates: [],
  });
});
