import { expect, test } from 'vitest';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { REASON_LABELS } from '@/lib/reasons';
import { BASIS_LABELS, STATUS_LABELS } from '@/lib/status';

const { shape } = issueRowSchema;

test('a cell without a value is empty, and only the number of measures is a number', () => {
  const columns = Object.entries(shape);
  expect(columns.filter(([, column]) => !column.safeParse('').success).map(([name]) => name)).toEqual([
    'measures',
  ]);
  expect(shape.measures.safeParse(2).success).toBe(true);
});

test.each([
  ['status', STATUS_LABELS],
  ['statusBasis', BASIS_LABELS],
  ['reasons', REASON_LABELS],
] as const)('the column %s explains each of its codes', (name, labels) => {
  const meaning = shape[name].meta()?.description;
  for (const [code, label] of Object.entries(labels)) expect(meaning).toContain(`${code}（${label}）`);
});

test('a target month says that it is no deadline', () => {
  expect(shape.targetMonths.meta()?.description).toContain('不是办结期限');
});
