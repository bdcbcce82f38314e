import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { allIssuesFiles } from '@/lib/data/across/all-issues-files';
import { siteIssuesDataSchema } from '@/lib/data/schema/site-issues-data-schema';
import { across, twoNotices } from '@/tests/fixtures/notices/two-bureaus';

const files = allIssuesFiles(across);
const text = (path: string): string => [...(files.find((one) => one.path === path)?.pieces() ?? [])].join('');

test('a single notice has none of them, as its own say the same', () => {
  expect(allIssuesFiles({ ...across, notices: twoNotices.slice(0, 1) })).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual([
    '/data/issues.csv',
    '/data/issues.json',
    '/data/issues-schema.json',
  ]);
});

test('the table has the issues of each notice after each other, each row with its notice', () => {
  const lines = text('/data/issues.csv').split('\r\n');
  expect(lines[0]).toMatch(
    /^\uFEFFbureau,bureauName,issuer,noticeTitle,published,group,groupLabel,notice,id,url/,
  );
  expect(lines[1]).toMatch(
    /^museum,某市博物局,.+,2027-01-02,people,群众身边的腐败和不正之风,2027-museum,02,/,
  );
  expect(lines[2]).toMatch(/^library,.+,2026-03-01T09:00:00\+08:00,,,2026-library,01,/);
  expect(lines.join('\n').match(/\uFEFF|bureauName/g)).toHaveLength(2);
});

test('the data fit the schema that is published beside them', () => {
  const data = JSON.parse(text('/data/issues.json'));
  expect(siteIssuesDataSchema.parse(data)).toEqual(data);
  expect(data.notices.map((one: { bureau: string; id: string }) => [one.bureau, one.id])).toEqual([
    ['museum', '2027-museum'],
    ['library', '2026-library'],
  ]);
  expect([data.issues.length, data.withdrawn.length]).toEqual([3, 1]);
  const schema = JSON.parse(text('/data/issues-schema.json'));
  expect(schema.$id).toBe(data.$schema);
  const validate = new Ajv2020({ formats: { date: true, 'date-time': true, uri: true } }).compile(schema);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...data, notices: [{ ...data.notices[0], bureau: undefined }] })).toBe(false);
});

test('it is made in pieces, of which none holds two issues', () => {
  const pieces = [...(files[1]?.pieces() ?? [])];
  expect(pieces.filter((piece) => piece.includes('"printedNumber"'))).toHaveLength(3);
});
