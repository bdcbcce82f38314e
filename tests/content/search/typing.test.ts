import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { issueLines } from '@/lib/model/reading-order';
import { buildIndex } from '@/lib/search/build-index';
import { prepare } from '@/lib/search/prepare';
import { buildTables } from '@/lib/search/suggest/build-tables';
import { createEar } from '@/lib/search/suggest/create-ear';
import { propose } from '@/lib/search/suggest/propose';
import { askedIn } from '@/lib/search/typed/asked-in';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { hits, query } from '@/tests/fixtures/sample-search';
import { PEOPLE_TYPE } from '@/tests/fixtures/search/people-type';

const {
  notices: [notice],
  slips,
  synonyms,
} = readContent(REAL_CONTENT);
if (notice === undefined) throw new Error('no notice');
const searched = prepare(buildIndex(notice, slips), '/notices/2025-xuncha/search.json');
const issues = notice.issues.map((issue) => ({ id: issue.id, text: issueLines(issue).join('') }));

const found = (q: string): string[] => hits([searched], query({ q })).flatMap(({ issue }) => issue ?? []);

test.each(PEOPLE_TYPE.flatMap(([typed, gives]) => ('finds' in gives ? [[typed, gives.finds] as const] : [])))(
  '%s finds exactly the issues that print %j',
  (typed, words) => {
    const having = issues.filter(({ text }) => words.every((word) => text.includes(word)));
    expect(having.length).toBeGreaterThan(0);
    expect(found(typed).sort()).toEqual(having.map(({ id }) => id));
  },
);

test.each(PEOPLE_TYPE.flatMap(([typed, gives]) => ('first' in gives ? [[typed, gives.first] as const] : [])))(
  '%s finds issue %s first',
  (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  },
);

const tables = buildTables([notice], synonyms);
const means = { tables, ear: createEar(tables.sounds) };
const isFound = (q: string): boolean => hits([searched], query({ q })).length > 0;

test.each(
  PEOPLE_TYPE.flatMap(([typed, gives]) => ('suggests' in gives ? [[typed, gives.suggests] as const] : [])),
)('%s finds nothing, and “%s” is suggested', (typed, wanted) => {
  expect(isFound(typed)).toBe(false);
  const words = askedIn(typed, searched.folder).words.map(([word = '']) => word);
  const suggested = propose(words, isFound, means).slice(0, 3);
  if (wanted === '') expect(suggested).toEqual([]);
  else expect(suggested).toContain(wanted);
});

test('every word of the synonyms is found', () => {
  expect(synonyms.length).toBeGreaterThan(25);
  expect(synonyms.flatMap(({ finds }) => finds).filter((words) => !isFound(words))).toEqual([]);
});
