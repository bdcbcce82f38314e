import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseRemotely, rollBackRemotely } from '@/lib/release/remote/release-remotely';
import { localSsh } from '@/tests/fixtures/local-ssh';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const NAME = '3f2a3f2a3f2a3f2a';
// Keeps its words, the pack and the approval.
const RECEIVER = `printf '%s\\n' "$@" >"$1/words"
d=\${0%/*}
for pack in "$d"/site-*; do [ ! -f "$pack" ] || cat "$pack" >"$1/pack"; done
[ ! -f "$d/approval.yaml" ] || cat "$d/approval.yaml" >"$1/approval"`;

describe.skipIf(process.platform === 'win32')('a release on another machine', () => {
  const start = () => {
    localSsh();
    const dir = temporaryFolder();
    const remote = { user: undefined, host: 'web', dir };
    const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
    return { read, place: { remote, by: 'a@b', receiver: RECEIVER, sshConfig: undefined } };
  };
  const run = { now: 0, by: 'a@b', pack: { name: NAME, bytes: Buffer.from('packed') } };

  test('sends the pack, and the release that is replaced', () => {
    const { read, place } = start();
    releaseRemotely(place, { ...run, replace: 'abcd' });
    expect(read('pack')).toBe('packed');
    expect(read('words')).toMatch(new RegExp(`\n--replace\nabcd\n--\n.*/site-${NAME}.tar.gz\n$`));
  });

  test('sends the approval, if it is of this content', () => {
    const { read, place } = start();
    releaseRemotely(place, { ...run, approval: { sheet: NAME, number: '〔2026〕1号' } });
    expect(read('approval')).toContain('number: "〔2026〕1号"');
    expect(read('words')).toContain(`\n--sheet\n${NAME}\n`);
    expect(() => releaseRemotely(place, { ...run, approval: { sheet: 'abcd' } })).toThrow(
      '审签单上的是 abcd',
    );
  });

  test('is rolled back by name', () => {
    const { read, place } = start();
    rollBackRemotely(place, 'abcd');
    expect(read('words')).toMatch(/\n--rollback\n--\nabcd\n$/);
  });
});
