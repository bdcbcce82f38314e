import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtName } from '@/lib/release/folder/built-name';
import { packageBin } from '@/scripts/test/package-bin';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '../make-site';
import { startStorage, type TestStorage } from './start-storage';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());

type Said = { code: number | null; lines: string };

const release = (args: string[], env: Record<string, string>): Promise<Said> =>
  run('scripts/release.ts', args, env);

async function run(script: string, args: string[], env: Record<string, string>): Promise<Said> {
  const child = spawn(process.execPath, [packageBin('tsx'), script, ...args], {
    // No key of the machine on which the tests run.
    env: { ...process.env, AWS_SHARED_CREDENTIALS_FILE: '/dev/null', ...env },
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, lines: out + error };
}

test('npm run release sends a build to a bucket, takes it back, and never shows the key', async () => {
  const folder = temporaryFolder({
    credentials: '[default]\naws_access_key_id=S3RVER\naws_secret_access_key=S3RVER\n',
  });
  const place = ['--to', 's3://site/x', '--endpoint', `http://[::1]:${storage.port}`, '--region', 'cn-test'];
  const send = (word: string, ...more: string[]): Promise<Said> => {
    const out = join(folder, word);
    makeSite(out, word);
    const env = { OUT_DIR: out, AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials') };
    return release([...place, '--built', builtName(out), ...more], env);
  };
  const first = await send('甲');
  expect([first.code, first.lines]).toEqual([0, expect.stringMatching(/^已送 6 \/ 6 个文件$/m)]);
  expect((await send('乙')).code).toBe(0);
  expect(await (await storage.get('/x/about/')).text()).toContain('乙');
  const env = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
  const back = await release([...place, '--rollback'], env);
  expect([back.code, back.lines]).toEqual([0, expect.stringContaining('已退回')]);
  expect(await (await storage.get('/x/about/')).text()).toContain('甲');

  const history = await run('scripts/sign-off/history.ts', place, env);
  expect([history.code, history.lines.match(/ (?:发布|退回) {2}/g)]).toEqual([
    0,
    [' 发布  ', ' 发布  ', ' 退回  '],
  ]);
  expect(history.lines).toMatch(/\n正在公开的是 [0-9a-f]{16}。\n$/);

  const refused = await release([...place, '--rollback'], { ...env, AWS_SECRET_ACCESS_KEY: 'a-wrong-key' });
  expect([refused.code, refused.lines]).toEqual([1, expect.stringContaining('密钥不对')]);
  expect(first.lines + back.lines + refused.lines).not.toMatch(/S3RVER|a-wrong-key/);
});

test('without a key or an address of the storage nothing is sent', async () => {
  const sent = storage.seen.length;
  const place = ['--to', 's3://site/x', '--rollback'];
  expect((await release([...place, '--endpoint', 'http://[::1]:1'], {})).lines).toContain(
    '没有对象存储的密钥',
  );
  expect((await release(place, {})).lines).toContain('发布到对象存储要写 --endpoint');
  expect((await release(['--to', 's3://SITE', '--rollback'], {})).lines).toContain('写得不对');
  const history = await run('scripts/sign-off/history.ts', ['--to', 'fabu@host:/srv/x'], {});
  expect([history.code, history.lines]).toEqual([1, expect.stringContaining('sh receive.sh /srv/x --list')]);
  expect(storage.seen.length).toBe(sent);
});
