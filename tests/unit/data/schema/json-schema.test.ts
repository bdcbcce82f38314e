import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toJson } from '@/lib/data/data-file';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { jsonSchema } from '@/lib/data/schema/json-schema';
import { real } from '@/tests/fixtures/notices/real-notice';

const schema = jsonSchema(
  issuesDataSchema,
  '巡察整改通报的问题',
  'https://books.example/notices/2026-library/schema.json',
);
// dates and addresses are looked at by patterns of the schema, not by the validator’s own rules
const validate = new Ajv2020({ formats: { date: true, 'date-time': true, uri: true } }).compile(schema);
const data = JSON.parse(toJson(toIssuesData(real.site, real.notice, real.notice.issues)));

test('an independent validator finds nothing wrong with the data', () => {
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data.issues).toHaveLength(43);
});

test.each([
  ['an unknown status', { status: { ...data.issues[0].status, code: 'done' } }],
  ['a date that is none', { status: { ...data.issues[0].status, asOf: '2025-02-30' } }],
  ['a missing title', { title: undefined }],
  ['an unknown field', { titel: '' }],
  ['a part without its measures', { parts: [{ label: '整改情况：' }] }],
])('and reports %s', (_, changes) => {
  const changed = JSON.parse(JSON.stringify({ ...data, issues: [{ ...data.issues[0], ...changes }] }));
  expect(validate(changed)).toBe(false);
});
