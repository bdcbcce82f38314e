import { expect, test } from 'vitest';
import { insertEntry } from '@/lib/edit/insert-entry';
import { inYaml } from './one-edit';

const insert = (yaml: string, at: number): string =>
  inYaml(yaml, (text, document) => insertEntry(text, document, ['list'], at, { b: '9', c: '8' }));

test('an entry comes before another or at the end, in the layout of the list', () => {
  const yaml = 'list:\n-   b: 1\n-   b: 2\n';
  expect(insert(yaml, 1)).toBe("list:\n-   b: 1\n-   b: '9'\n    c: '8'\n-   b: 2\n");
  expect(insert(yaml, 2)).toBe("list:\n-   b: 1\n-   b: 2\n-   b: '9'\n    c: '8'\n");
});

test.each(['a: 1\n', 'a: 1\nlist: []\n', 'a: 1\nlist:\n'])(
  'a list that is absent or empty begins with it: %j',
  (yaml) => {
    expect(insert(yaml, 0)).toBe("a: 1\nlist:\n  - b: '9'\n    c: '8'\n");
  },
);
