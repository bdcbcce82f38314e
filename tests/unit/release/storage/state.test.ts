import { expect, test } from 'vitest';
import {
  keptPath,
  OWN_FOLDER,
  parseReleaseFiles,
  parseState,
  releaseFolderPath,
} from '@/lib/release/storage/state';

const STATE = { current: 'a', order: ['a'], etags: { 'index.html': '"1"' }, leaving: {}, events: [] };

test('the state is read as it was written; without one there is none', () => {
  expect(parseState(JSON.stringify(STATE))).toEqual(STATE);
  expect(parseState(null)).toBeNull();
});

test('something else in its place stops the release', () => {
  expect(() => parseState('{"current":1}')).toThrow();
  expect(() => parseReleaseFiles('{"index.html":1}')).toThrow();
});

test('all that the tool keeps lies in its own folder', () => {
  for (const path of [keptPath('x'), releaseFolderPath('y')]) expect(path.startsWith(OWN_FOLDER)).toBe(true);
});
