import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import type { Issue } from '@/lib/model/notice';
import { issueLines, noticeLines } from '@/lib/model/reading-order';
import { returnLines } from '@/lib/notice/returns/return-words';
import { buildIndex } from '@/lib/search/build-index';
import { countIssues } from '@/lib/search/count-issues';
import { filtersOf } from '@/lib/search/filters-of';
import { findByWords } from '@/lib/search/find-by-words';
import { prepare } from '@/lib/search/prepare';
import { readQuery } from '@/lib/search/query';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import fc from '@/tests/fixtures/property';
import { hits } from '@/tests/fixtures/sample-search';

const {
  notices: [notice],
  slips,
} = readContent(REAL_CONTENT);
if (notice === undefined) throw new Error('no notice');
const index = buildIndex(notice, slips);
const searched = prepare(index, '/notices/2025-xuncha/search.json');

const NOTHING = readQuery(new URLSearchParams());

// Folding written independently of the site's own: only quotes and title marks are left out beside white space.
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"《》〈〉]/g, '');

// A query is parted at marks and blanks, but not within a number; marks at its ends do not count.
function wordsOf(q: string): string[] {
  const parts = plain(q.replace(/\s+/g, '、').replace(/(?<!\d)[,，:：]|[,，:：](?!\d)/g, '、'))
    .split(/[、。;!?—|]|\.\.\./)
    .map((part) =>
      /^[.()[\]【】]*\d+[.()[\]【】]*$/.test(part)
        ? part
        : part.replace(/^(?:[()[\]【】]|\.(?!\d))+|[.()[\]【】]+$/g, ''),
    )
    .filter(Boolean);
  return parts.length > 0 ? parts : [plain(q)];
}

const all = plain(
  noticeLines(notice)
    .map(({ text }) => text)
    .join(''),
);
// The slips of the notice are also found as they were meant, and a period by its last day.
const PERIOD = ['2023年4月20日至5月31日', '2023年4月20日至2023年5月31日'] as const;
function asFound(text: string): string {
  const meant = slips.reduce((read, slip) => read.replaceAll(slip.printed, slip.reads), plain(text));
  return `${plain(text)}\n${meant.replace(...PERIOD)}`;
}
// What editors state of a return is found with its issue.
const returnsOf = (issue: Issue): string[] => returnLines(issue).map((line) => `${line}。`);
const issues = notice.issues.map((issue) => ({
  issue,
  text: asFound([...issueLines(issue), ...returnsOf(issue)].join('')),
}));
const others = index.records
  .filter(({ issue }) => issue === null)
  .map(({ title, texts }) => asFound(title + texts.map(({ text }) => text).join('')));

const isCalled = ({ id, printedNumber }: Issue, q: string): boolean =>
  [id, String(Number(id)), plain(printedNumber)].some((name) => q === name || q === `问题${name}`) ||
  new RegExp(`^第?\\(?${Number(id)}\\)?个?号?(?:问?题)?$`).test(q);

function found(q: string): { ids: (string | null)[]; others: number } {
  const records = hits([searched], { ...NOTHING, q });
  const ids = records.flatMap(({ issue }) => issue ?? []);
  return { ids: ids.sort(), others: records.length - ids.length };
}

function scanned(q: string): { ids: string[]; others: number } {
  const hasAll = (text: string): boolean => wordsOf(q).every((word) => text.includes(word));
  const having = issues.filter(({ issue, text }) => hasAll(text) || isCalled(issue, plain(q)));
  return {
    ids: having.map(({ issue }) => issue.id),
    others: others.filter(hasAll).length,
  };
}

// What a search for the very characters found before marks and quotes were left out.
const literal = (q: string): string[] =>
  notice.issues.filter((issue) => issueLines(issue).join('').includes(q)).map(({ id }) => id);

test('2,000 random substrings of the notice are found exactly where a plain scan finds them', () => {
  const characters = Array.from(all);
  const place = fc.record({
    at: fc.integer({ min: 0, max: characters.length - 1 }),
    length: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(place, ({ at, length }) => {
      const q = characters.slice(at, at + length).join('');
      expect(found(q)).toEqual(scanned(q));
    }),
    { numRuns: 2000 },
  );
});

test('whatever holds the very characters of a query, marks and quotes included, is found', () => {
  const characters = Array.from(notice.issues.flatMap(issueLines).join(''));
  const place = fc.record({
    at: fc.integer({ min: 0, max: characters.length - 1 }),
    length: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(place, ({ at, length }) => {
      const q = characters.slice(at, at + length).join('');
      expect(found(q).ids).toEqual(expect.arrayContaining(literal(q)));
    }),
    { numRuns: 2000 },
  );
});

test('joined substrings of two places are found only where a plain scan finds them', () => {
  const characters = Array.from(all);
  const at = fc.integer({ min: 0, max: characters.length - 4 });
  fc.assert(
    fc.property(at, at, (left, right) => {
      const q = [...characters.slice(left, left + 3), ...characters.slice(right, right + 3)].join('');
      expect(found(q)).toEqual(scanned(q));
    }),
    { numRuns: 500 },
  );
});

describe.each([
  '首题必政治',
  '败诉率',
  '枫桥经验',
  '公证',
  '三项制度',
  '17.63%',
  '木兰溪',
  '柴火间',
  '148',
  '律师执业证',
])('%s', (q) => {
  test('is found in exactly the issues that contain it', () => {
    expect(scanned(q).ids.length).toBeGreaterThan(0);
    expect(found(q)).toEqual(scanned(q));
  });
});

test.each([
  ['敗訴率', '败诉率'],
  ['公證', '公证'],
  ['１７．６３％', '17.63%'],
  ['三項制度', '三项制度'],
  ['計畫', '计划'],
])('%s finds what %s finds', (asked, meant) => {
  expect(found(asked)).toEqual(found(meant));
});

test('the index contains the whole text of the notice', () => {
  const added = notice.issues.flatMap(returnsOf);
  const kept = index.records.map(
    ({ title, texts }) => title + texts.flatMap(({ text }) => (added.includes(text) ? [] : [text])).join(''),
  );
  expect(plain(kept.join(''))).toBe(all);
});

test('the end of a period is found by its own date', () => {
  expect(found('2023-05-31')).toEqual({ ids: [], others: 1 });
});

test('the contact is found in the closing section', () => {
  expect(found('0594-2630053')).toEqual({ ids: [], others: 1 });
});

test('the table of traditional characters changes no character of the notice', () => {
  const variants = Array.from(index.variants).filter((_, at) => at % 2 === 0);
  expect(variants.filter((character) => all.includes(character))).toEqual([]);
  expect(variants.length).toBeGreaterThan(300);
});

test('the count of each filter value is the number of results for it', () => {
  for (const { field, choices } of filtersOf([notice])) {
    for (const { value, count } of choices) {
      expect(hits([searched], { ...NOTHING, [field]: value }), value).toHaveLength(count);
      expect(countIssues(findByWords([searched], NOTHING), NOTHING, field).get(value), value).toBe(count);
    }
  }
});
