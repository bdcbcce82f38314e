import { expect, test } from 'vitest';
import { compareIssue } from '@/lib/changes/facts/compare-issue';
import { unfinished } from '@/tests/fixtures/notices/sample';
import { publishedIssue } from '@/tests/fixtures/published-issue';

const open = publishedIssue(unfinished());
const news = {
  date: '2026-05-01',
  text: '正在施工。',
  source: '某市图书局',
  status: null,
  target: null,
  evidence: null,
  followUp: null,
};
const erratum = { date: '2026-04-01', from: '延长', to: '延伸', reason: '抄错。' };
const frame = [{ ...erratum, from: '服务方面', to: '读者方面' }];

type Issue = typeof open;
const compare = (after: Partial<Issue>, before: Partial<Issue> = {}, corrections: typeof frame = []) =>
  compareIssue('问题 2', {
    before: { ...open, ...before },
    after: { ...open, ...after },
    frame: corrections,
  }).map(({ kind, before: old, after: now, cause }) => [kind, old, now, cause]);

test('the same issue has no changes', () => {
  expect(compare({})).toEqual([]);
});

test('an update that changes neither status nor target is news', () => {
  const cause = '2026年5月1日某市图书局发布“正在施工。”';
  expect(compare({ updates: [news] })).toEqual([['news', null, '正在施工。', cause]]);
});

test('an update that already accounts for a status is not listed twice', () => {
  const status = { ...open.status, code: 'rectified', label: '已整改' } as const;
  const updates = [{ ...news, status: { code: status.code, label: status.label } }];
  expect(compare({ status, updates }).map(([kind]) => kind)).toEqual(['status']);
});

test('a corrected status that a later update changed again is still listed', () => {
  const errata = [{ ...erratum, of: 'status' as const, from: '已整改', to: '未完成整改' }];
  expect(compare({ errata })).toEqual([['status', '已整改', '未完成整改', '2026年4月1日更正，抄错。']]);
});

test('an entry that is altered or gone is withdrawn', () => {
  const errata = [{ ...erratum, of: 'status' as const }];
  expect(compare({}, { updates: [news], errata })).toEqual([
    ['withdrawn', '2026年5月1日某市图书局发布“正在施工。”', null, null],
    ['withdrawn', '2026年4月1日更正，抄错。', null, null],
  ]);
});

test('a heading needs a correction of the issue or of its notice', () => {
  const area = '（一）读者方面';
  expect(compare({ area }).map(([kind, , , cause]) => [kind, cause])).toEqual([['field', null]]);
  expect(compare({ area }, {}, frame)).toEqual([]);
});

test('a text beyond its corrections has no cause', () => {
  const text = open.text.replace('延长', '延伸');
  const errata = [{ ...erratum, of: 'text' as const }];
  expect(compare({ text, errata })).toEqual([['text', '延长', '延伸', '2026年4月1日更正，抄错。']]);
  expect(compare({ text }).map(([kind, , , cause]) => [kind, cause])).toEqual([['text', null]]);
});

test('a correction accounts for its own field alone', () => {
  const errata = [{ ...erratum, of: 'status' as const, from: '已整改', to: '未完成整改' }];
  const unexplained = compare({ errata, title: '书库偏小' }).filter(([, , , cause]) => cause === null);
  expect(unexplained).toEqual([['field', '开放时间偏短', '书库偏小', null]]);
});
