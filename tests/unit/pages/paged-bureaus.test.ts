import { expect, test } from 'vitest';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { bureau, notice } from '@/tests/fixtures/notices/sample';

test('the only bureau of a site has no page', () => {
  expect(pagedBureaus([notice([])])).toEqual([]);
});

test('each bureau of several has one, in the order of their files', () => {
  const [archive, library] = ['archive', 'library'].map((slug) => ({
    ...bureau,
    slug,
    home: `/bureaus/${slug}/`,
  }));
  if (archive === undefined || library === undefined) throw new Error('no bureaus');
  const of = (own: typeof bureau) => ({ bureau: own, bureauName: own.name });
  expect(pagedBureaus([of(library), of(archive), of(library)])).toEqual([archive, library]);
});
