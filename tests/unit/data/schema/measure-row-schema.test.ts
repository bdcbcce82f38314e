import { expect, test } from 'vitest';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { measureRowSchema } from '@/lib/data/schema/measure-row-schema';

test('a cell without a value is empty', () => {
  const row = Object.fromEntries(Object.keys(measureRowSchema.shape).map((name) => [name, '']));
  expect(measureRowSchema.safeParse(row).success).toBe(true);
});

test('a row names its notice and its issue, so that it joins the table of issues', () => {
  expect(Object.keys(measureRowSchema.shape).slice(0, 3)).toEqual(['notice', 'issue', 'id']);
  expect(Object.keys(issueRowSchema.shape).slice(0, 2)).toEqual(['notice', 'id']);
});

test('a target month says that it is no deadline', () => {
  expect(measureRowSchema.shape.targetMonth.meta()?.description).toContain('不是办结期限');
});
