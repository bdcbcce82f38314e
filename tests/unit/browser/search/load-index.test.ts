import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadIndex } from '@/browser/search/load-index';
import { buildIndex } from '@/lib/search/build-index';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const element = { dataset: { index: '/notices/2026-library/search.json' } };

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
};

test('an index is prepared for searching', async () => {
  answer(JSON.stringify(buildIndex(notice([issue()]), [])));
  expect(await loadIndex(element)).toMatchObject({ slug: '2026-library', home: '/notices/2026-library/' });
});

test.each([
  ['an unknown address', '', 404, 'missing'],
  ['a truncated file', '{"form":2,', 200, 'broken'],
  ['another version', '{"form":0}', 200, 'broken'],
  ['an empty value', 'null', 200, 'broken'],
])('%s is a failure', async (_, body, status, failure) => {
  answer(body, status);
  expect(await loadIndex(element)).toBe(failure);
});

test('without a network the failure is offline', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  expect(await loadIndex(element)).toBe('offline');
});
