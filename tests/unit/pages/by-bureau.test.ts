import { expect, test } from 'vitest';
import { byBureau } from '@/lib/pages/by-bureau';
import { bureau, notice as sample } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

test('a page of a notice speaks by the name that its bureau had then', () => {
  const notice = { ...sample([]), bureauName: '某市书局' };
  expect(byBureau(siteContent([notice]), { notice })).toMatchObject({
    name: '某市书局',
    contact: bureau.contact,
  });
});
