import { setImmediate as next } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runJobs } from '@/lib/release/storage/run-jobs';

test('16 run at once, and each item once', async () => {
  let running = 0;
  let most = 0;
  const seen: number[] = [];
  await runJobs(
    Array.from({ length: 100 }, (_, at) => at),
    async (item) => {
      running += 1;
      most = Math.max(most, running);
      await next();
      seen.push(item);
      running -= 1;
    },
  );
  expect([most, seen.length, new Set(seen).size]).toEqual([16, 100, 100]);
});

test('after a failure no more are started, and it is thrown', async () => {
  const started: number[] = [];
  const run = runJobs(
    Array.from({ length: 100 }, (_, at) => at),
    async (item) => {
      started.push(item);
      await next();
      if (item === 3) throw new Error('third');
    },
  );
  await expect(run).rejects.toThrow('third');
  expect(started.length).toBeLessThan(40);
});
