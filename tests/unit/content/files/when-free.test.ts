import { expect, test, vi } from 'vitest';
import { whenFree } from '@/lib/content/files/when-free';

const held = (code: string): Error => Object.assign(new Error(code), { code });

// Fails as often as there are codes, then works.
function failing(codes: readonly string[]): () => string {
  const left = [...codes];
  return vi.fn(() => {
    const code = left.shift();
    if (code !== undefined) throw held(code);
    return 'done';
  });
}

test.each(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])(
  'what is held for a moment (%s) is done after it',
  (code) => {
    expect(whenFree(failing([code, code]), [0, 0])).toBe('done');
  },
);

test('what stays held throws what the disk said, after the last try', () => {
  const work = failing(['EBUSY', 'EBUSY', 'EPERM', 'EBUSY']);
  expect(() => whenFree(work, [0, 0])).toThrow('EPERM');
  expect(work).toHaveBeenCalledTimes(3);
});

test('what waiting does not cure is not tried again', () => {
  const work = failing(['ENOSPC']);
  expect(() => whenFree(work, [0, 0])).toThrow('ENOSPC');
  expect(work).toHaveBeenCalledTimes(1);
});
