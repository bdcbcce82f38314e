import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { textOfRecord } from '@/lib/search/shards/build/text-of-record';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { part } from '@/tests/fixtures/sample-search';

const slip = { notice: '2026-library', printed: '法律服综合楼', reads: '法律服务综合楼' };
const index = buildIndex(
  notice([
    issue({ id: '01', heading: '1.訴与诉，败。', parts: part('法律服综合楼。') }),
    issue({ id: '02', heading: '2.诉与败。' }),
  ]),
  [slip],
);
const text = (id: string) => {
  const record = index.records.find((one) => one.issue === id);
  if (!record) throw new Error(id);
  return textOfRecord(index, record, 'v1');
};

test('of the tables of its notice a record has what concerns its words', () => {
  expect(index.variants).toContain('敗败');
  expect(text('01')).toMatchObject({ variants: '訴诉', readings: [['法律服综合楼', '法律服务综合楼']] });
  expect(text('02')).toMatchObject({ variants: '', readings: [] });
});

test('it has the heading above it, the version of its notice and its words', () => {
  expect(text('02')).toMatchObject({ version: 'v1', heading: '（一）服务方面' });
  expect(text('02').record).toMatchObject({ title: '2.诉与败。', path: 'issues/02/' });
});
