import { expect, test } from 'vitest';
import { knownStamps, leavingFiles } from '@/lib/release/storage/compare-objects';

test('a stamp is known while the object is the one that was complete', () => {
  const { known, unknown } = knownStamps({
    etags: new Map([
      ['index.html', '"1"'],
      ['about/index.html', '"changed"'],
      ['new.txt', '"3"'],
      ['.release/state.json', '"4"'],
    ]),
    state: {
      current: 'a',
      order: ['a'],
      etags: { 'index.html': '"1"', 'about/index.html': '"2"' },
      leaving: {},
      events: [],
    },
    current: { 'index.html': 's1', 'about/index.html': 's2' },
  });
  expect([...known]).toEqual([['index.html', 's1']]);
  expect(unknown).toEqual(['about/index.html', 'new.txt']);
});

test('a file goes a day after it was first not needed', () => {
  const HOUR = 3_600_000;
  const first = leavingFiles(['a.js'], {}, 0);
  expect(first).toEqual({ leaving: { 'a.js': '1970-01-01T00:00:00.000Z' }, gone: [] });
  expect(leavingFiles(['a.js', 'b.js'], first.leaving, 24 * HOUR).gone).toEqual([]);
  const later = leavingFiles(['a.js', 'b.js'], first.leaving, 25 * HOUR);
  expect([later.gone, Object.keys(later.leaving)]).toEqual([['a.js'], ['b.js']]);
  // A script that is needed again begins anew.
  expect(leavingFiles([], first.leaving, 25 * HOUR)).toEqual({ leaving: {}, gone: [] });
});
