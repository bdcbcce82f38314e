import { expect, test } from 'vitest';
import { ownIssues } from '@/lib/notice/several/own-issues';
import { issue, notice } from '@/tests/fixtures/notices/sample';

test('an issue of a follow-up that is one of the earlier notice is not counted again', () => {
  const earlier = notice([issue({ id: '01' })]);
  const again = issue({ id: '07', follows: { notice: earlier, issue: issue({ id: '01' }) } });
  const followUp = notice([again, issue({ id: '08' })]);
  expect(ownIssues([followUp, earlier]).map(({ id }) => id)).toEqual(['08', '01']);
});
