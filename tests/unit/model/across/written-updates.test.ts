import { expect, test } from 'vitest';
import { writtenUpdates } from '@/lib/model/across/written-updates';
import { issue } from '@/tests/fixtures/notices/sample';

test('those that come from a follow-up are left out; the others keep their order', () => {
  const own = ['2026-04-01', '2026-06-01'].map((date) => ({ date, text: '甲。', source: '乙' }));
  const followUp = {
    notice: { slug: '2028-library', shortTitle: '通报', published: '2026-05-01' },
    issue: { id: '01', notice: '2028-library', title: '丙' },
  };
  const [first, last] = own;
  if (first === undefined || last === undefined) throw new Error('two updates');
  const derived = { date: '2026-05-01', text: '丁。', source: '通报', followUp };
  expect(writtenUpdates(issue({ updates: [first, derived, last] }))).toEqual(own);
});
