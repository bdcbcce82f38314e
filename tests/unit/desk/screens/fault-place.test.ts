import { expect, test } from 'vitest';
import { faultPlace } from '@/desk/screens/fault-place';

const ISSUE = 'content/notices/2026-library/issues/04.md';
const SCREEN = '/issues/2026-library/04';

test.each<[string, string | undefined, string | null]>([
  ['content/site.yaml', 'icp', '/settings/site.yaml#desk-icp'],
  ['content/site.yaml', 'origin', null],
  ['content/bureaus/library.md', 'contact phone', '/settings/bureaus/library.md#desk-contact.phone'],
  [
    'content/notices/2026-library/notice.md',
    'inspection team',
    '/settings/notices/2026-library/notice.md#desk-inspection.team',
  ],
  ['content/notices/2026-library/notice.md', 'sourceSha256', null],
  [ISSUE, 'updates 第 2 条 date', `${SCREEN}/update?at=1#desk-date`],
  [ISSUE, 'updates 第 1 条 file name', `${SCREEN}/update?at=0#desk-file.name`],
  [ISSUE, 'updates 第 1 条 target', `${SCREEN}/target?at=0#desk-target`],
  [ISSUE, 'related 第 1 条 issue', `${SCREEN}/related?at=0#desk-issue`],
  [ISSUE, 'remaining 第 2 条 reasons 第 1 条', `${SCREEN}/reasons#desk-remaining.1.reasons`],
  [ISSUE, 'heading', SCREEN],
  [ISSUE, undefined, SCREEN],
  ['content/notices/2026-library/source.txt', undefined, null],
])('a fault of %s %s leads to %s', (file, field, href) => {
  const fault = { file, message: '', ...(field === undefined ? {} : { field }) };
  expect(faultPlace(fault)?.href ?? null).toBe(href);
});
