import { expect, test } from 'vitest';
import { neighboursOf } from '@/lib/notice/neighbours';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const [first, second, third] = [issue({ id: '01' }), issue({ id: '02' }), issue({ id: '03' })];
const all = notice([first, second, third]);

test('an issue in the middle has one before and one after', () => {
  expect(neighboursOf(all, second)).toEqual({ number: 2, total: 3, previous: first, next: third });
});

test('the first and the last have nothing beyond them', () => {
  expect(neighboursOf(all, first).previous).toBeNull();
  expect(neighboursOf(all, third).next).toBeNull();
});
