import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Content, readContent } from '@/lib/content/read-content';
import { STATUS_CODES } from '@/lib/status';
import { LARGE_CITY, SMALL_CITY } from '@/tests/fixtures/city/city-size';
import { planCity } from '@/tests/fixtures/city/plan-city';
import { writeCity } from '@/tests/fixtures/city/write-city';
import { readFiles } from '@/tests/fixtures/export/read-files';

const folder = mkdtempSync(join(tmpdir(), 'city-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string): Content {
  writeCity(join(folder, name), SMALL_CITY);
  return readContent(join(folder, name));
}

const content = write('once');
const { bureaus, notices, withdrawnNotices, warnings } = content;
const issues = notices.flatMap((notice) => notice.issues);
const updates = issues.flatMap((issue) => issue.updates);

test('the small city passes the check, and is as large as it says', () => {
  // Nothing of it is published yet.
  expect(warnings.map(({ file }) => file)).toEqual(['once/published.yaml']);
  expect([bureaus.length, notices.length]).toEqual([SMALL_CITY.bureaus, SMALL_CITY.notices]);
  const gone = notices.flatMap(({ withdrawn }) => withdrawn);
  expect(issues.length + gone.length).toBe(SMALL_CITY.issues);
});

test('it is the same whenever it is written', () => {
  write('again');
  expect(readFiles(join(folder, 'again'))).toEqual(readFiles(join(folder, 'once')));
});

test('it has every status, and a bureau that has rectified everything', () => {
  expect(new Set(issues.map(({ given }) => given.code))).toEqual(new Set(STATUS_CODES));
  const done = bureaus.filter(({ slug }) =>
    notices.every(
      ({ bureau, issues: own }) =>
        bureau.slug !== slug || own.every(({ status }) => status.code === 'rectified'),
    ),
  );
  expect(done.map(({ slug }) => slug)).toEqual(['tongji']);
});

test('it has what happens to notices in the years after', () => {
  const kinds = {
    rectified: updates.filter(({ status }) => status === 'rectified'),
    postponed: updates.filter(({ target }) => target !== undefined),
    evidence: updates.filter(({ file }) => file !== undefined),
    followUps: updates.filter(({ followUp }) => followUp !== undefined),
    returns: issues.filter(({ returns }) => returns.length > 0),
    related: issues.filter(({ related }) => related.length > 0),
    later: issues.filter(({ later }) => later !== null),
  };
  for (const [kind, found] of Object.entries(kinds)) expect(found.length, kind).toBeGreaterThan(0);
  const errata = issues.flatMap((issue) => issue.errata);
  expect(new Set(errata.map(({ of: kind }) => kind ?? 'text'))).toEqual(new Set(['text', 'status']));
});

test('two bureaus have had another name, under which notices were published', () => {
  expect(bureaus.filter(({ formerly }) => formerly.length > 0)).toHaveLength(2);
  expect(notices.filter(({ bureau, bureauName }) => bureau.name !== bureauName)).toHaveLength(2);
});

test('an issue, a measure and a notice of it are withdrawn', () => {
  expect(notices.flatMap(({ withdrawn }) => withdrawn)).toHaveLength(1);
  expect(withdrawnNotices).toHaveLength(1);
  const measures = issues.flatMap(({ parts }) => parts.flatMap((part) => part.measures));
  expect(measures.filter(({ text }) => text.startsWith('〔措施'))).toHaveLength(1);
});

test('no text of it is a copy of another', () => {
  const texts = issues.flatMap(({ parts }) =>
    parts.flatMap(({ measures }) => measures.map(({ text }) => text)),
  );
  const long = texts.filter((text) => text.length > 20);
  expect(long.length).toBeGreaterThan(80);
  expect(new Set(long).size).toBe(long.length);
});

test('the large city has 20 bureaus, 100 notices and 5,000 issues', () => {
  const plan = planCity(LARGE_CITY);
  const count = plan.notices.reduce((sum, notice) => sum + notice.issues, 0);
  expect([plan.bureaus.length, plan.notices.length, count]).toEqual([20, 100, 5000]);
});
