import { expect, test } from 'vitest';
import { exampleIssue } from '@/lib/notice/example-issue';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

test('the first unfinished issue is the example, wherever it stands', () => {
  expect(
    exampleIssue(notice([issue({ id: '01' }), unfinished({ id: '02' }), unfinished({ id: '03' })]))?.id,
  ).toBe('02');
});

test('where all are rectified the first is the example', () => {
  expect(exampleIssue(notice([issue({ id: '01' }), issue({ id: '02' })]))?.id).toBe('01');
});

test('a notice without issues has no example', () => {
  expect(exampleIssue(notice([]))).toBeNull();
});
