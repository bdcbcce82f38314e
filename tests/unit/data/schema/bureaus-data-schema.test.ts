import { expect, test } from 'vitest';
import { describeFields } from '@/lib/data/describe-fields';
import { bureausDataSchema } from '@/lib/data/schema/bureaus-data-schema';

test('every field is explained', () => {
  const fields = describeFields(bureausDataSchema, undefined);
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter(({ meaning }) => meaning === '')).toEqual([]);
});
