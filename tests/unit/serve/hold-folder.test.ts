import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Hold, holdFolder, portsOf } from '@/lib/serve/hold-folder';
import { ServeError } from '@/lib/serve/serve-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const [FIRST, SECOND] = ['http://127.0.0.1:1/', 'http://127.0.0.1:2/'];

async function hold(folder: string, address: string): Promise<Hold> {
  const taken = await holdFolder(folder, address);
  if (taken.kind === 'own') onTestFinished(taken.letGo);
  return taken;
}

// As some other program would, which says something else or nothing.
async function occupy(port: number): Promise<Server> {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server;
}

test('a second program on a folder learns the address of the first', async () => {
  const folder = temporaryFolder();
  expect((await hold(folder, FIRST)).kind).toBe('own');
  expect(await hold(folder, SECOND)).toEqual({ kind: 'held', address: FIRST });
  expect((await hold(temporaryFolder(), SECOND)).kind).toBe('own');
});

test.skipIf(process.platform === 'win32')('a folder is the same by whatever way it is reached', async () => {
  const folder = temporaryFolder({ 'content/site.yaml': '' });
  symlinkSync('content', join(folder, 'link'));
  await hold(join(folder, 'content'), FIRST);
  expect(await hold(join(folder, 'link'), SECOND)).toEqual({ kind: 'held', address: FIRST });
});

test('of several that start at once one alone has the folder', async () => {
  const folder = temporaryFolder();
  const all = await Promise.all(
    Array.from({ length: 4 }, (_, at) => hold(folder, `http://127.0.0.1:${at}/`)),
  );
  expect(all.filter(({ kind }) => kind === 'own')).toHaveLength(1);
});

test('the folder is free again once it is let go', async () => {
  const folder = temporaryFolder();
  const first = await hold(folder, FIRST);
  if (first.kind === 'own') first.letGo();
  expect((await hold(folder, SECOND)).kind).toBe('own');
});

test('the folder of a program that was killed is free', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/unit/serve/hold-child.ts', folder, FIRST]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(await hold(folder, SECOND)).toEqual({ kind: 'held', address: FIRST });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await hold(folder, SECOND)).kind).toBe('own');
});

test('ports that other programs have are passed over, and the program behind a later one is still found', async () => {
  const folder = temporaryFolder();
  const others = await Promise.all(portsOf(folder).slice(0, 2).map(occupy));
  expect((await hold(folder, FIRST)).kind).toBe('own');
  // One of them is free again.
  await new Promise((resolve) => others[0]?.close(resolve));
  expect(await hold(folder, SECOND)).toEqual({ kind: 'held', address: FIRST });
});

test('where every port is taken, and where no folder is, it is said', async () => {
  const folder = temporaryFolder();
  await Promise.all(portsOf(folder).map(occupy));
  await expect(hold(folder, FIRST)).rejects.toThrow(ServeError);
  await expect(hold(join(folder, 'none'), FIRST)).rejects.toThrow('这个文件夹');
});
