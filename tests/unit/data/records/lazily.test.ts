import { expect, test } from 'vitest';
import { lazily } from '@/lib/data/records/lazily';

test('a thing is made when it is asked for, once, also if it is nothing', () => {
  let times = 0;
  const nothing = lazily(() => {
    times += 1;
    return null;
  });
  expect(times).toBe(0);
  expect([nothing(), nothing(), times]).toEqual([null, null, 1]);
});
