import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import type { Notice } from '@/lib/model/notice';
import { suggestReturns } from '@/lib/notice/returns/suggest-returns';
import { acrossContent } from '@/tests/fixtures/across/across-content';

const folder = await acrossContent();
const { notices } = readContent(join(folder, 'content'));
rmSync(folder, { recursive: true });

// The pairs that a reader found: later issue, earlier issue.
const BY_HAND = [
  '2027-xuncha/01 2025-xuncha/01',
  '2027-xuncha/03 2025-xuncha/04',
  '2027-xuncha/05 2025-xuncha/03',
  '2028-huitoukan/01 2025-xuncha/01',
  '2028-huitoukan/01 2027-xuncha/01',
  '2028-huitoukan/02 2027-xuncha/02',
];
const found = (all: readonly Notice[]): string[] =>
  suggestReturns(all)
    .map(({ later, earlier }) => `${later.notice}/${later.id} ${earlier.notice}/${earlier.id}`)
    .sort();

test('every pair found by reading is suggested, and no other', () => {
  expect(found(notices)).toEqual(BY_HAND);
});

test('each says why: names that both have, or titles that are alike', () => {
  const grounds = suggestReturns(notices)
    .filter(({ later }) => later.notice === '2027-xuncha')
    .map((one) => [one.later.id, one.grounds]);
  expect(Object.fromEntries(grounds)).toEqual({
    '01': expect.arrayContaining(['标题相近', '都提到了“一库一档”']),
    '03': ['标题相近'],
    '05': expect.arrayContaining(['标题相近']),
  });
});

test('what is already stated, or follows, is not suggested', () => {
  const all = notices.map((notice): Notice => {
    if (notice.slug === '2028-huitoukan')
      return { ...notice, follows: { slug: '2027-xuncha', shortTitle: '通报', published: '2027-08-20' } };
    return {
      ...notice,
      issues: notice.issues.map((issue) =>
        notice.slug === '2027-xuncha' && issue.id === '03'
          ? {
              ...issue,
              returns: [
                {
                  notice: { slug: '2025-xuncha', shortTitle: '通报', published: '2025-03-10' },
                  issue: { id: '04', notice: '2025-xuncha', title: '工程款拨付不及时' },
                  reason: '同一件事。',
                  status: 'rectified',
                },
              ],
            }
          : issue,
      ),
    };
  });
  expect(found(all)).toEqual(BY_HAND.filter((_, index) => [0, 2, 3].includes(index)));
});
