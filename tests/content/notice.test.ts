import { expect, test } from 'vitest';
import { issueWithoutErrata, noticeWithoutErrata } from '@/lib/content/published/without-errata';
import { readContent } from '@/lib/content/read-content';
import { approvedText } from '@/lib/content/source/approved-text';
import { comparable } from '@/lib/folding';
import type { Notice } from '@/lib/model/notice';
import { issueLines, noticeLines } from '@/lib/model/reading-order';
import { countStatuses } from '@/lib/notice/count-statuses';
import { noticeFile, REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const { notices } = readContent(REAL_CONTENT);

function ofFebruary2025(): Notice {
  const notice = notices.find(({ slug }) => slug === '2025-xuncha');
  if (notice === undefined) throw new Error('the notice of 2025 is missing');
  return notice;
}

const notice = ofFebruary2025();

function issue(id: string) {
  const found = notice.issues.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no issue ${id}`);
  return found;
}

test('the notice lists 43 issues: 38 rectified, 2 basically complete and 3 incomplete', () => {
  const asGiven = notice.issues.map((issue) => ({ ...issueWithoutErrata(issue).issue, status: issue.given }));
  expect(countStatuses(asGiven)).toEqual([
    { code: 'rectified', count: 38 },
    { code: 'basically-complete', count: 2 },
    { code: 'incomplete', count: 3 },
  ]);
});

test('the issues are in the order of their ids, 01 to 43', () => {
  const ids = Array.from({ length: 43 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(notice.issues.map(({ id }) => id)).toEqual(ids);
});

test('the files joined, errata undone, are the approved text but for width and line breaks', () => {
  const approved = approvedText(noticeFile('source.txt'), notice);
  const joined = noticeLines(noticeWithoutErrata(notice).notice).map(({ text }) => text);
  expect(comparable(joined.join('\n'))).toBe(comparable(approved?.text ?? ''));
  expect(Array.from(approved?.text ?? '').length).toBeGreaterThan(17000);
});

test('the slips of the approved text are still there', () => {
  const text = noticeLines(notice)
    .map((line) => line.text)
    .join('\n');
  expect(text).toContain('法律服综合楼');
  expect(text).toContain('有关司法其按照');
  expect(text).toContain('社区矫正1235+N”帮教模式');
  expect(text).not.toContain('“社区矫正1235+N”帮教模式');
  expect(comparable(text)).toContain('市、县(市 区)');
});

test('only the last five issues have something remaining', () => {
  const open = notice.issues.filter(({ parts }) =>
    parts.some(({ measures }) => measures.some(({ remaining }) => remaining !== null)),
  );
  expect(open.map(({ id }) => id)).toEqual(['39', '40', '41', '42', '43']);
});

test.each([
  ['04', 'm3', '待中央关于创建示范活动开展后积极申报'],
  ['38', 'm5', '适时启动机关原办公楼加固修缮工作'],
])('issue %s counts as rectified, and its %s promises later work', (id, later, words) => {
  expect(issue(id).given.code).toBe('rectified');
  expect(issue(id).later?.id).toBe(later);
  expect(issue(id).later?.text).toContain(words);
});

const TARGET = { month: '2025-12', words: '力争2025年12月取得阶段性成果' };

test.each([
  [
    '39',
    'basically-complete',
    [
      { reasons: ['policy-change'], target: null },
      { reasons: ['staffing-limit'], target: TARGET },
    ],
  ],
  ['40', 'basically-complete', [{ reasons: ['exacting-oversight'], target: TARGET }]],
  ['41', 'incomplete', [{ reasons: ['staffing-limit', 'policy-change'], target: TARGET }]],
  ['42', 'incomplete', [{ reasons: ['fiscal-condition', 'joint-action'], target: TARGET }]],
  ['43', 'incomplete', [{ reasons: ['fiscal-condition'], target: TARGET }]],
])('issue %s is %s and shows reason and target', (id, code, remaining) => {
  expect(issue(id).given).toMatchObject({ code, basis: 'stated', asOf: '2025-02-17' });
  expect(issue(id).parts[1]?.measures.map((measure) => measure.remaining)).toEqual(remaining);
});

test('a rectified status is inferred from its chapter', () => {
  const statuses = notice.issues.slice(0, 38).map(({ given }) => given);
  expect(new Set(statuses.map((status) => JSON.stringify(status)))).toEqual(
    new Set([
      JSON.stringify({
        code: 'rectified',
        basis: 'inferred',
        asOf: '2025-02-17',
        origin: 'notice',
        evidence: '二、巡察反馈问题的整改情况',
      }),
    ]),
  );
});

test('measures are m1, m2 … in the first part and n1, n2 … in the second', () => {
  for (const { parts } of notice.issues) {
    for (const [index, { measures }] of parts.entries()) {
      const first = measures[0]?.ordinal === null && measures.length > 1 ? 0 : 1;
      const letter = index === 0 ? 'm' : 'n';
      expect(measures.map(({ id }) => id)).toEqual(measures.map((_, at) => `${letter}${first + at}`));
    }
  }
  expect(issue('39').parts.map(({ measures }) => measures.map(({ id }) => id))).toEqual([
    ['m1', 'm2', 'm3', 'm4'],
    ['n1', 'n2'],
  ]);
});

test('an issue begins with its heading and the label of its first part', () => {
  for (const one of notice.issues) {
    expect(issueLines(one).slice(0, 2)).toEqual([one.heading, '整改情况：']);
    expect(`${one.printedNumber}${one.title}。`).toBe(one.heading);
  }
});
