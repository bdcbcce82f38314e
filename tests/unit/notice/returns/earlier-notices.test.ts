import { expect, test } from 'vitest';
import { earlierNotices } from '@/lib/notice/returns/earlier-notices';
import { bureau, notice } from '@/tests/fixtures/notices/sample';

const of = (slug: string, published: string, bureauSlug: string) => ({
  ...notice([]),
  slug,
  published,
  bureau: { ...bureau, slug: bureauSlug },
});

test('earlier notices are named, those of the same bureau first, never the notice itself or a later one', () => {
  const own = of('2026-library', '2026-03-02', 'library');
  const all = [
    of('2027-library', '2027-03-02', 'library'),
    own,
    of('2025-hall', '2025-03-02', 'hall'),
    of('2024-library', '2024-03-02', 'library'),
  ];
  expect(earlierNotices(own, all).map(({ slug }) => slug)).toEqual(['2024-library', '2025-hall']);
});
