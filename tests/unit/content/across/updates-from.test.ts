import { expect, test } from 'vitest';
import { updatesFrom } from '@/lib/content/across/updates-from';
import type { Issue } from '@/lib/model/notice';
import { earlier, later } from '@/tests/fixtures/notices/returned-sample';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';

const [before] = earlier.issues;
if (before === undefined) throw new Error('the sample has an issue');
const given = (changes: Partial<Issue['given']>): Issue['given'] => ({ ...issue().given, ...changes });
const first = (own: Issue, to: Issue = before) => updatesFrom(later, own, to)[0];

test('the status that the follow-up gives, on the day of its publication, with its own name as the source', () => {
  expect(first(issue())).toEqual({
    date: '2026-03-01',
    text: '后续通报列在“二、整改情况”之下。',
    source: '2026年巡察整改通报',
    status: 'rectified',
    basis: 'inferred',
    followUp: {
      notice: { slug: '2026-library', shortTitle: '2026年巡察整改通报', published: '2026-03-01 09:00' },
      issue: { id: '02', notice: '2026-library', title: '开放时间偏短' },
    },
  });
});

test.each([
  [
    'the words about this issue',
    { origin: 'issue' as const, evidence: '已完成' },
    '后续通报写明“已完成”。',
    'rectified',
  ],
  [
    'no status at all',
    { code: 'unknown' as const, origin: 'issue' as const, evidence: null },
    '后续通报没有写明状态。',
    undefined,
  ],
])('%s', (_, changes, text, status) => {
  expect(first(issue({ given: given(changes) }))).toMatchObject({ text });
  expect(first(issue({ given: given(changes) }))?.status).toBe(status);
});

test('a status that the follow-up does not state is not stated of the earlier issue either', () => {
  expect(first(issue({ given: given({ basis: 'inferred' }) }))).toMatchObject({
    status: 'rectified',
    basis: 'inferred',
  });
  expect(first(issue({ given: given({ basis: 'stated' }) }))?.basis).toBeUndefined();
});

test('a new promise takes the place of the only old one', () => {
  const own = unfinished({ given: unfinished().status });
  expect(first(own)).toMatchObject({
    status: 'incomplete',
    target: '力争2026年6月取得阶段性成果',
    text: '后续通报列在“（二）未完成整改的问题”之下，目标时间的原文是“力争2026年6月取得阶段性成果”。',
  });
  const two = { ...before, parts: [...before.parts, ...before.parts] };
  expect(first(own, two)?.target).toBeUndefined();
  expect(first(own, { ...before, parts: [] })?.target).toBeUndefined();
});

test('what was published about the follow-up since comes after it, without its evidence', () => {
  const update = {
    date: '2026-09-01',
    text: '又有反复。',
    source: '某市图书局',
    status: 'in-progress' as const,
    link: { address: 'https://www.example.gov.cn/a.html', title: '公示' },
  };
  const all = updatesFrom(later, issue({ updates: [update] }), before);
  const { link: _, ...rest } = update;
  expect(all.slice(1)).toEqual([{ ...rest, followUp: all[0]?.followUp }]);
});
