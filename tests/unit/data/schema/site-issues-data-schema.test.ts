import { expect, test } from 'vitest';
import { describeFields } from '@/lib/data/describe-fields';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { ownFieldsSchema, siteIssuesDataSchema } from '@/lib/data/schema/site-issues-data-schema';

const names = (schema: Parameters<typeof describeFields>[0]): string[] =>
  describeFields(schema, undefined).map(({ name }) => name);

test('every field is explained, and those that the dictionary leaves to that of a notice are explained there', () => {
  const fields = describeFields(siteIssuesDataSchema, undefined);
  expect(fields.filter(({ meaning }) => meaning === '')).toEqual([]);
  const known = new Set([...names(issuesDataSchema), ...names(ownFieldsSchema)]);
  const unknown = fields
    .map(({ name }) => name)
    .filter((name) => !known.has(name.replace(/^notices\[\]/, 'notice')));
  expect(unknown.filter((name) => !known.has(name))).toEqual([]);
});
