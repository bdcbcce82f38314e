import { expect, test } from 'vitest';
import type { NoticeWithFiles } from '@/lib/content/across/known-notices';
import { linkFollowUps } from '@/lib/content/across/link-follow-ups';
import { file } from '@/tests/fixtures/notices/returned-sample';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

// Issue 02 of a notice of each year; each but the first follows the one before.
function of(year: number, code: 'rectified' | 'incomplete', follows?: string): NoticeWithFiles {
  const slug = `${year}-library`;
  const base = code === 'rectified' ? issue : unfinished;
  const own = base({ notice: slug, given: base().status, later: code === 'rectified' ? measure() : null });
  const written = file('02');
  return {
    notice: { ...notice([own]), slug, shortTitle: `${year}年通报`, published: `${year}-03-01` },
    files: [follows === undefined ? written : { ...written, front: { ...written.front, follows } }],
    follows: follows === undefined ? null : { slug: `${year - 1}-library`, path: 'notice.md', line: 2 },
  };
}
const linked = (...all: NoticeWithFiles[]) => linkFollowUps(all).map((one) => one.notice);

test('a confirmed pair is an update of the earlier issue, which takes its status', () => {
  const [later, earlier] = linked(of(2027, 'incomplete', '02'), of(2026, 'rectified'));
  expect(earlier?.issues[0]).toMatchObject({
    status: { code: 'incomplete', origin: 'update', evidence: '2027年通报', asOf: '2027-03-01' },
    updates: [{ date: '2027-03-01', status: 'incomplete', source: '2027年通报' }],
    later: null,
  });
  expect(later?.issues[0]?.follows?.issue).toEqual({
    id: '02',
    notice: '2026-library',
    title: '开放时间偏短',
  });
  expect(later?.follows?.slug).toBe('2026-library');
  expect(earlier?.followedBy.map(({ slug }) => slug)).toEqual(['2027-library']);
});

test('what a follow-up of a follow-up says reaches the first notice, in order', () => {
  const [, , first] = linked(
    of(2028, 'rectified', '02'),
    of(2027, 'incomplete', '02'),
    of(2026, 'incomplete'),
  );
  expect(first?.issues[0]?.updates.map(({ date, status }) => `${date} ${status}`)).toEqual([
    '2027-03-01 incomplete',
    '2028-03-01 rectified',
  ]);
  expect(first?.issues[0]?.status.code).toBe('rectified');
});

test('without a confirmation only the notices name each other', () => {
  const follower = of(2027, 'incomplete', '02');
  const [later, earlier] = linked({ ...follower, files: [file('02')] }, of(2026, 'rectified'));
  expect(earlier?.issues).toEqual(of(2026, 'rectified').notice.issues);
  expect([later?.follows?.slug, later?.issues[0]?.follows]).toEqual(['2026-library', null]);
});
