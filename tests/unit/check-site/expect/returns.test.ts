import { expect, test } from 'vitest';
import { returnEntry, returnFacts, returnMarks } from '@/lib/check-site/expect/returns';

const other = (published: string) => ({
  notice: '2024-library',
  id: '05',
  url: 'https://books.example/notices/2024-library/issues/05/',
  title: '开馆时间不够',
  published,
  reason: '同一件事。',
});
const earlier = (code: string, label: string) => ({ ...other('2024-03-01'), status: { code, label } });

test('both directions in the words of the pages', () => {
  expect(
    returnFacts({ returns: [earlier('rectified', '已整改')], returnedIn: [other('2027-03-01')] }),
  ).toEqual([
    '曾于2024年通报指出，当时列为已整改，问题 5 开馆时间不够，本站注：同一件事。，https://books.example/notices/2024-library/issues/05/',
    '2027年通报，问题 5 开馆时间不够，本站注：同一件事。，https://books.example/notices/2024-library/issues/05/',
  ]);
});

test('marks say each thing once, and a status that was not stated as such', () => {
  expect(
    returnMarks({
      returns: [earlier('unknown', '未写明状态')],
      returnedIn: [other('2027-03-01'), other('2027-05-01')],
    }),
  ).toEqual(['再次指出：曾于2024年通报指出，当时未写明状态', '再次指出：2027年通报']);
  expect([returnMarks({}), returnFacts({})]).toEqual([[], []]);
});

test('the history of the earlier issue names the later one', () => {
  expect(returnEntry(other('2027-03-01'))).toEqual({
    words: '再次指出（2027年通报）',
    text: '见2027年通报，问题 5 开馆时间不够。本站注：同一件事。',
  });
});
