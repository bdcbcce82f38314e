import { expect, test } from 'vitest';
import type { Notice, SectionBlock } from '@/lib/model/notice';
import { issuePlaces } from '@/lib/notice/places/issue-places';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const heading = (id: string, level: number): SectionBlock => ({ kind: 'heading', level, text: id, id });
const listed = (id: string): SectionBlock => ({ kind: 'issue', issue: issue({ id }) });
const withdrawn: SectionBlock = {
  kind: 'withdrawn',
  issue: {
    id: '02',
    notice: '2026-library',
    withdrawal: { date: '2026-09-01', reason: '含有个人信息。' },
    files: [],
  },
  text: '〔问题2已撤下〕',
  id: 'issue-02',
};

const groupsOf = (...blocks: SectionBlock[]): [string | null, string[]][] => {
  const of: Notice = { ...notice([]), sections: [{ number: 2, blocks }] };
  return issuePlaces(of).map(({ heading: above, places }) => [
    above?.id ?? null,
    places.map((place) => `${place.kind} ${place.issue.id}`),
  ]);
};

test('places stand under the heading right above them, withdrawn ones too', () => {
  expect(
    groupsOf(heading('s2', 1), heading('s2-1', 2), listed('01'), withdrawn, heading('s2-2', 2), listed('03')),
  ).toEqual([
    ['s2-1', ['issue 01', 'withdrawn 02']],
    ['s2-2', ['issue 03']],
  ]);
});

test('issues without a heading come first, and a heading without issues is left out', () => {
  expect(groupsOf(listed('01'), heading('s2', 1))).toEqual([[null, ['issue 01']]]);
});
