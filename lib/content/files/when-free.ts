// Windows answers so while WPS or a virus scanner has something open; mostly they let go of it at once.
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'];
const WAITS = [50, 100, 200, 400, 800];

/** Does something on the disk, and again after `waits` milliseconds each if another program holds the file; throws what the disk said last. */
export function whenFree<Result>(work: () => Result, waits: readonly number[] = WAITS): Result {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [first, ...rest] = waits;
    if (first === undefined || !HELD.includes(code)) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, first);
    return whenFree(work, rest);
  }
}
