import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { prepare } from '@/lib/search/prepare';
import { textOfRecord } from '@/lib/search/shards/build/text-of-record';
import { isRecordText, withText } from '@/lib/search/shards/record-text';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const index = buildIndex(notice([issue()]), []);
const record = index.records.find(({ issue: id }) => id !== null);
const text = record && textOfRecord(index, record, 'v1');

test('with its words a record is what loading the notice gives', () => {
  if (!record || !text) throw new Error('no record');
  const stub = { ...record, texts: [], title: '', path: '', number: '' };
  const whole = withText(stub, { slug: index.notice, name: index.name }, text, '/notices/2026-library/');
  const searched = prepare(index, '/notices/2026-library/search.json');
  expect(whole.searchable).toEqual(searched.searchables.find((one) => one.record.issue !== null));
  expect(whole.notice).toMatchObject({ home: searched.home, name: searched.name, slug: searched.slug });
  expect(whole.notice.headings.get('s2-1')).toBe('（一）服务方面');
});

test('a text of another version is not one', () => {
  expect(isRecordText(text)).toBe(true);
  expect(isRecordText({ form: 0 })).toBe(false);
  expect(isRecordText(null)).toBe(false);
});
