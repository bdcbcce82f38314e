import { expect, test } from 'vitest';
import { issueName, noticeName } from '@/lib/content/across/other-names';
import { earlier, later } from '@/tests/fixtures/notices/returned-sample';
import { issue } from '@/tests/fixtures/notices/sample';

test('a notice is named by its names, short title and time, an issue by number and title', () => {
  expect(noticeName(later)).toEqual({
    slug: '2026-library',
    shortTitle: '2026年巡察整改通报',
    published: '2026-03-01 09:00',
  });
  expect(noticeName(earlier).formerly).toEqual(['2024-lib']);
  expect(issueName(issue())).toEqual({ id: '02', notice: '2026-library', title: '开放时间偏短' });
});
