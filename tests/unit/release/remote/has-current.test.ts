import { describe, expect, test } from 'vitest';
import { hasCurrent } from '@/lib/release/remote/has-current';
import { localSsh } from '@/tests/fixtures/local-ssh';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

describe.skipIf(process.platform === 'win32')('whether something is released', () => {
  test('is seen in a folder here and on another machine', () => {
    const [released, empty] = [temporaryFolder({ 'current/SHA256SUMS': 'a' }), temporaryFolder()];
    expect([hasCurrent(released, undefined), hasCurrent(empty, undefined)]).toEqual([true, false]);
    localSsh();
    expect([hasCurrent(`web:${released}`, undefined), hasCurrent(`web:${empty}`, undefined)]).toEqual([
      true,
      false,
    ]);
  });

  test('is not known without a connection', () => {
    localSsh(255);
    expect(() => hasCurrent('web:/srv', undefined)).toThrow('与 web 的连接没有成功或中途断了');
  });
});
