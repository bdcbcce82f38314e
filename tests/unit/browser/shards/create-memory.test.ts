import { expect, test } from 'vitest';
import { createMemory } from '@/browser/shards/create-memory';

test('what is kept is loaded once, the oldest goes first', async () => {
  const memory = createMemory<string>(2);
  const loaded: string[] = [];
  const get = (name: string) =>
    memory.get(name, async () => {
      loaded.push(name);
      return name;
    });
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(name)).toBe(name);
  expect(loaded).toEqual(['a', 'b', 'c', 'b']);
  memory.clear();
  await get('a');
  expect(loaded).toHaveLength(5);
});

test('what failed is loaded again', async () => {
  const memory = createMemory<string>(2);
  await expect(memory.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await memory.get('a', async () => 'now')).toBe('now');
});
