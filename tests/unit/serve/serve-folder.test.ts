import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePort, serveFolder } from '@/lib/serve/serve-folder';
import { requestRaw } from '@/tests/fixtures/request-raw';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site', 'out'), { recursive: true });
  mkdirSync(join(folder, 'unbuilt'));
  writeFileSync(join(folder, 'site', 'out', 'index.html'), '首页');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the port is 3000 unless a number is given', () => {
  expect([parsePort(undefined), parsePort(''), parsePort('8080')]).toEqual([3000, 3000, 8080]);
  for (const wrong of ['http', '-1', '65536', '80.5', '0x50']) {
    expect(() => parsePort(wrong)).toThrow(`端口 ${wrong} 不对：请写 0 到 65535 之间的整数。`);
  }
});

test.each([
  [undefined, ['[::1]', 'localhost']],
  ['::', ['[::1]', 'localhost']],
  ['::1', ['[::1]']],
])('with host %s the server answers over IPv6 and names %j', async (host, names) => {
  const { server, addresses } = await serveFolder({ folder: join(folder, 'site', 'out'), host, port: 0 });
  const port = Number(new URL(addresses[0] ?? '').port);
  expect(addresses).toEqual(names.map((name) => `http://${name}:${port}/`));
  expect((await requestRaw(port, '/')).body.toString()).toBe('首页');
  server.close();
});

test('an address of another machine is refused in plain words', async () => {
  const place = { folder: join(folder, 'site', 'out'), host: '2001:db8::1', port: 0 };
  await expect(serveFolder(place)).rejects.toThrow('HOST 写的 2001:db8::1 不是这台电脑的地址。');
});

// npm run serve, in a folder of its own
function serve(cwd: string, env: Record<string, string>): Promise<{ code: unknown; stderr: string }> {
  const root = process.cwd();
  const args = [createRequire(import.meta.url).resolve('tsx/cli'), join(root, 'scripts/serve.ts')];
  const options = { cwd, env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, _, stderr) => resolve({ code: error?.code, stderr }));
  });
}

test('without a built folder the command ends with one line', async () => {
  const { code, stderr } = await serve(join(folder, 'unbuilt'), {});
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: '没有 out 文件夹。请先运行 npm run build。\n',
  });
});

test('with a taken port the command ends with one line', async () => {
  const other = createServer().listen(0, '::1');
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : 0);
  const { code, stderr } = await serve(join(folder, 'site'), { HOST: '::1', PORT: port });
  other.close();
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `端口 ${port} 已被占用。请关掉占用它的程序，或用环境变量 PORT 换一个端口。\n`,
  });
});
