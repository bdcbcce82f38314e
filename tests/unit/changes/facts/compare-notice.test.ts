import { expect, test } from 'vitest';
import { compareNotice } from '@/lib/changes/facts/compare-notice';
import type { PublishedNotice } from '@/lib/changes/read/exported-site';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { exported, smallExport } from '@/tests/fixtures/small-export';

const erratum = { date: '2026-04-01', from: '进展情况', to: '情况', reason: '抄错。' };

function published(...args: Parameters<typeof notice>): PublishedNotice {
  const [first] = exported(smallExport([notice(...args)])).notices;
  if (first === undefined) throw new Error('the export has a notice');
  return first;
}
const before = published([issue()]);
const compare = (after: PublishedNotice, from = before): (string | null)[][] =>
  compareNotice(from, after).map(({ kind, where, before: old, after: now, cause }) => [
    kind,
    where,
    old,
    now,
    cause,
  ]);
const headed = (notice: Partial<PublishedNotice['data']['notice']>): PublishedNotice => ({
  ...before,
  data: { ...before.data, notice: { ...before.data.notice, ...notice } },
});
const TITLE = '通报《中共某市图书局党组关于巡察整改进展情况的通报》';

test('the same notice has no changes', () => {
  expect(compare(before)).toEqual([]);
});

test('an issue of only one version is new or withdrawn, and named with its notice and number', () => {
  const both = published([issue(), issue({ id: '03', title: '书库偏小' })]);
  const where = '2026-library 问题 3 书库偏小';
  expect(compare(both)).toEqual([['added', where, null, '书库偏小', '新问题']]);
  expect(compare(before, both)).toEqual([['withdrawn', where, '书库偏小', null, null]]);
});

test('another address is a rename', () => {
  expect(compare({ ...before, address: '/notices/2026-books/' })).toEqual([
    ['setting', `${TITLE}的网址`, before.address, '/notices/2026-books/', '改名，旧的网址转到新的'],
  ]);
});

test.each(['issuer', 'source', 'published', 'asOf'] as const)('%s needs a correction', (field) => {
  const after = headed({ [field]: '丙' });
  expect(compare(after)).toMatchObject([['text', expect.any(String), before.data.notice[field], '丙', null]]);
  const from = before.data.notice[field] ?? '';
  const correction = ['text', TITLE, from, '丙', '2026年4月1日更正，抄错。'];
  expect(compare({ ...after, corrections: [{ ...erratum, from, to: '丙' }] })).toEqual([correction]);
});

test('another page on which it was first published is noted by editors', () => {
  const sourceUrl = 'https://www.example.gov.cn/1.html';
  expect(compare(headed({ sourceUrl }))).toEqual([
    ['field', `${TITLE}的原发布网页`, null, sourceUrl, '编者登记的网址（notice.md）'],
  ]);
});

test('a changed title that only holds the new words of a correction has no cause', () => {
  const after = headed({ title: before.data.notice.title.replace('巡察整改进展情况', '巡视整改情况') });
  const causes = compare({ ...after, corrections: [erratum] }).map(([, where, , , cause]) => [where, cause]);
  expect(causes).toContainEqual([expect.stringMatching(/的标题$/), null]);
});

test('the text outside the issues changes by its corrections alone', () => {
  const after = { ...before, text: before.text.replace('进展情况', '情况') };
  expect(compare({ ...after, corrections: [erratum] })).toEqual([
    ['text', TITLE, '进展情况', '情况', '2026年4月1日更正，抄错。'],
  ]);
  expect(compare(after).map(([kind, , , , cause]) => [kind, cause])).toEqual([['text', null]]);
});

test('a correction that is gone is withdrawn', () => {
  const from = { ...before, corrections: [erratum] };
  expect(compare(before, from)).toEqual([['withdrawn', TITLE, '2026年4月1日更正，抄错。', null, null]]);
});

test('a text that an issue already accounts for is not reported twice', () => {
  const longer = published([issue({ heading: '（2）开放时间不长。' })]);
  expect(compare(longer).filter(([, , , , cause]) => cause === null)).toHaveLength(1);
});
