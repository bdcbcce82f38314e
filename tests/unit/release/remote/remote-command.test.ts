import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeTar } from '@/lib/release/pack/tar';
import { type RemoteAction, remoteCommand } from '@/lib/release/remote/remote-command';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

// A receiving script that prints its words, each on a line.
const PRINTS = Buffer.from(`printf '%s\\n' "$@"; exit 3`);

// As the login shell of the other machine would run it.
function run(command: string, tmp: string): { status: number | null; words: string[] } {
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    input: writeTar(new Map([['receive.sh', PRINTS]])),
    env: { ...process.env, TMPDIR: tmp },
    encoding: 'utf8',
  });
  return { status, words: stdout.trimEnd().split('\n') };
}

test.skipIf(process.platform !== 'linux').each<[RemoteAction, string[]]>([
  [
    { kind: 'release', pack: 'site-a.tar.gz', sheet: undefined, replace: undefined },
    ['--', '$d/site-a.tar.gz'],
  ],
  [
    { kind: 'release', pack: 'site-a.tar.gz', sheet: undefined, replace: 'def' },
    ['--replace', 'def', '--', '$d/site-a.tar.gz'],
  ],
  [
    { kind: 'release', pack: 'site-a.tar.gz', sheet: 'abc', replace: 'def' },
    ['--sheet', 'abc', '--approval', '$d/approval.yaml', '--replace', 'def', '--', '$d/site-a.tar.gz'],
  ],
  [
    { kind: 'release', pack: 'site-a.tar.gz', sheet: 'abc', replace: undefined },
    ['--sheet', 'abc', '--approval', '$d/approval.yaml', '--', '$d/site-a.tar.gz'],
  ],
  [{ kind: 'rollback', to: undefined }, ['--rollback']],
  [{ kind: 'rollback', to: 'abc' }, ['--rollback', '--', 'abc']],
])('%j reaches the script word by word, and what was sent is removed', (action, expected) => {
  const tmp = temporaryFolder();
  const call = { dir: '/srv/$(id) "a";b', called: 'web:$(id)', by: '某人@`id`', action };
  const { status, words } = run(remoteCommand(call), tmp);
  expect(status).toBe(3);
  expect(words.slice(0, 5)).toEqual(['/srv/$(id) "a";b', '--called', 'web:$(id)', '--by', '某人@`id`']);
  expect(words.slice(5).map((word) => word.replace(/^.*\/tmp\.[^/]+/, '$d'))).toEqual(expected);
  expect(readdirSync(tmp)).toEqual([]);
});

test.each(["a'b", 'a\\b', 'a!b', 'a\nb', 'a\u0000b'])('a folder named %j is refused', (dir) => {
  const call = { dir, called: 'web', by: 'a@b', action: { kind: 'rollback', to: undefined } } as const;
  expect(() => remoteCommand(call)).toThrow('里有不能送给服务器的字符，没有连接。');
});
