import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellCommand } from '@/lib/release/remote/shell-command';

test.skipIf(process.platform === 'win32')('the words reach the script as they are', () => {
  const words = ['$(id) "a";b', '`id`', '', '某 人'];
  const { stdout, status } = spawnSync('sh', ['-c', shellCommand('printf "<%s>" "$@"; exit 3', words)]);
  expect([stdout.toString(), status]).toEqual([words.map((word) => `<${word}>`).join(''), 3]);
});

test.each(["a'b", 'a\\b', 'a!b', 'a\nb', 'a\u0000b'])('the word %j is refused', (word) => {
  expect(() => shellCommand('exit 0', ['a', word])).toThrow(/里有不能送给服务器的字符，没有连接。$/);
});
