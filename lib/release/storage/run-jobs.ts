/** Told after each file how many are done, and of how many. */
export type Progress = (done: number, all: number) => void;

/** How many requests are under way at once. */
const AT_ONCE = 16;

/** Runs a job for each item, 16 at a time. After the first failure no more are started; it is thrown once those under way have ended. */
export async function runJobs<T>(items: readonly T[], job: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items].reverse();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined && failures.length === 0; item = waiting.pop()) {
      await job(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
}
