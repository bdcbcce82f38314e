import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askEarly, type IndexElement, takeAnswer } from '@/browser/search/early-answer';

let requests: string[];

beforeEach(() => {
  requests = [];
  vi.stubGlobal('fetch', async (address: string) => {
    requests.push(address);
    return new Response('{}');
  });
});
afterEach(() => vi.unstubAllGlobals());

test('an early response is used once, then a new request is made', async () => {
  const element: IndexElement = { dataset: { index: '/search.json' } };
  askEarly(element);
  await takeAnswer(element);
  expect(requests).toEqual(['/search.json']);
  await takeAnswer(element);
  expect(requests).toEqual(['/search.json', '/search.json']);
});

test('the failure of an early request is passed on', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  const element: IndexElement = { dataset: { index: '/search.json' } };
  askEarly(element);
  await expect(takeAnswer(element)).rejects.toThrow('network');
});
