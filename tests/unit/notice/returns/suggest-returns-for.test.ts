import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { suggestReturnsFor } from '@/lib/notice/returns/suggest-returns-for';
import { acrossContent } from '@/tests/fixtures/across/across-content';

const folder = await acrossContent();
const { notices } = readContent(join(folder, 'content'));
rmSync(folder, { recursive: true });

const found = (slug: string, others = notices): string[] => {
  const own = notices.find((notice) => notice.slug === slug);
  if (own === undefined) throw new Error(slug);
  return suggestReturnsFor(
    own,
    others.filter((notice) => notice !== own),
  ).map(({ later, earlier }) => `${later.notice}/${later.id} ${earlier.notice}`);
};

test('only what the notice itself may repeat is suggested', () => {
  expect(found('2027-xuncha')).toEqual([
    '2027-xuncha/01 2025-xuncha',
    '2027-xuncha/03 2025-xuncha',
    '2027-xuncha/05 2025-xuncha',
  ]);
  expect(found('2025-xuncha')).toEqual([]);
});

test('a notice of another bureau is not compared', () => {
  const elsewhere = notices.map((notice) =>
    notice.slug === '2025-xuncha' ? { ...notice, bureau: { ...notice.bureau, slug: 'other' } } : notice,
  );
  expect(found('2027-xuncha', elsewhere)).toEqual([]);
});
