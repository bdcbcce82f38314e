import { expect, test } from 'vitest';
import { addressOf, placeWords } from '@/lib/quotation/place-words';
import { buildIndex } from '@/lib/search/build-index';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const index = buildIndex(notice([issue()]), []);
const place = { notice: { index, home: '/notices/2026-library/' }, text: 0 };
const ofIssue = index.records.find((record) => record.issue !== null);
const frame = index.records[0];
if (ofIssue === undefined || frame === undefined) throw new Error('no record');

test('a place leads to its measure, its issue or the notice', () => {
  expect(addressOf({ ...place, record: ofIssue })).toBe('/notices/2026-library/issues/02/#m1');
  expect(addressOf({ ...place, record: ofIssue, text: null })).toBe('/notices/2026-library/issues/02/');
  expect(addressOf({ ...place, record: frame, text: null })).toBe('/notices/2026-library/');
});

test('a place is named by issue, measure and title, by its notice where there are several', () => {
  expect(placeWords({ ...place, record: ofIssue }, '整改情况“一是”', false)).toBe(
    '问题 2，整改情况“一是”\u00A0· （2）开放时间偏短',
  );
  expect(placeWords({ ...place, record: ofIssue }, '', true)).toBe(
    `${index.name}\u00A0· 问题 2\u00A0· （2）开放时间偏短`,
  );
  expect(placeWords({ ...place, record: { ...frame, title: '' } }, '', false)).toBe(index.name);
});
