import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRemote } from '@/lib/release/remote/run-remote';
import { localSsh } from '@/tests/fixtures/local-ssh';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const run = (dir: string, receiver: string): void =>
  runRemote({
    remote: { user: undefined, host: 'web', dir },
    by: '经办人@office',
    action: { kind: 'rollback', to: undefined },
    files: new Map(),
    receiver,
    sshConfig: undefined,
  });

describe.skipIf(process.platform === 'win32')('receive.sh on another machine', () => {
  test('gets the folder, what it is called here, and who runs it', () => {
    localSsh();
    const dir = temporaryFolder();
    run(dir, `printf '%s\\n' "$@" >"$1/words"`);
    expect(readFileSync(join(dir, 'words'), 'utf8').trimEnd().split('\n')).toEqual([
      dir,
      '--called',
      `web:${dir}`,
      '--by',
      '经办人@office',
      '--rollback',
    ]);
  });

  test('that does not succeed is an error', () => {
    localSsh();
    expect(() => run('/srv', 'exit 1')).toThrow('web 上没有完成，原因见上面。');
  });
});
