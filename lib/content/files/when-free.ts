import { errorCode } from './error-code';

/** What Windows answers while WPS or a virus scanner has something open; mostly they let go of it at once. */
export const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'];
const WAITS = [50, 100, 200, 400, 800];

/** Does something on the disk, and again after `waits` milliseconds each if another program holds the file; throws what the disk said last. */
export function whenFree<Result>(work: () => Result, waits: readonly number[] = WAITS): Result {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    const [first, ...rest] = waits;
    if (first === undefined || !HELD.includes(code)) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, first);
    return whenFree(work, rest);
  }
}
