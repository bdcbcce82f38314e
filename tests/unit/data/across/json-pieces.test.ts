import { expect, test } from 'vitest';
import { jsonPieces } from '@/lib/data/across/json-pieces';

test('the pieces are one JSON object, each item of a long list on its own line', () => {
  const text = [
    ...jsonPieces([
      { name: 'notes', value: ['一'] },
      { name: 'issues', each: [{ id: '01' }, { id: '02' }] },
      { name: 'withdrawn', each: [] },
    ]),
  ].join('');
  expect(text).toBe('{\n"notes": ["一"],\n"issues": [\n{"id":"01"},\n{"id":"02"}\n],\n"withdrawn": []\n}\n');
  expect(JSON.parse(text)).toEqual({ notes: ['一'], issues: [{ id: '01' }, { id: '02' }], withdrawn: [] });
});

test('an item is asked for only when what is before it has been taken', () => {
  const asked: number[] = [];
  function* numbers() {
    for (const number of [1, 2, 3]) {
      asked.push(number);
      yield number;
    }
  }
  const pieces = jsonPieces([{ name: 'all', each: numbers() }]);
  pieces.next();
  expect(asked).toEqual([]);
  pieces.next();
  expect(asked).toEqual([1]);
});
