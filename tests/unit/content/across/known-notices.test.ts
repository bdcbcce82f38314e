import { expect, test } from 'vitest';
import { findNotice } from '@/lib/content/across/known-notices';
import { both } from '@/tests/fixtures/notices/returned-sample';

test('a notice is found by its present name and its former ones, and by no other', () => {
  const notices = both();
  expect(
    ['2024-library', '2024-lib', '2026-library', 'lib'].map((slug) => findNotice(slug, { notices })?.slug),
  ).toEqual(['2024-library', '2024-library', '2026-library', undefined]);
});
