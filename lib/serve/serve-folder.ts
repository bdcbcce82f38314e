import { statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { createServer } from './create-server';

/** Why the server does not start, in one line for the operator. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** What to serve and where. Without a host it listens on every address, IPv6 and IPv4. */
export type ServedFolder = { folder: string; host: string | undefined; port: number };

/** The port in the environment, 3000 by default; throws ServeError if it is invalid. */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new ServeError(`端口 ${text} 不对：请写 0 到 65535 之间的整数。`);
}

/** Starts the server; returns the addresses to open. Throws ServeError if it cannot start. */
export async function serveFolder(place: ServedFolder): Promise<{ server: Server; addresses: string[] }> {
  if (!statSync(place.folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ServeError(`没有 ${basename(place.folder)} 文件夹。请先运行 npm run build。`);
  }
  const server = createServer(place.folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, place)));
    server.listen({ port: place.port, host: place.host }, resolve);
  });
  return { server, addresses: addressesToOpen(server.address(), place) };
}

function addressesToOpen(bound: AddressInfo | string | null, { host, port }: ServedFolder): string[] {
  if (bound === null || typeof bound === 'string') throw new Error('not bound to a port');
  const everywhere = host === undefined || host === '::' || host === '0.0.0.0';
  const loopback = bound.family === 'IPv6' ? ['[::1]', 'localhost'] : ['localhost'];
  const hosts = everywhere ? loopback : [host.includes(':') ? `[${host}]` : host];
  return hosts.map((name) => `http://${name}:${port === 0 ? bound.port : port}/`);
}

function explain(error: Error, { host, port }: ServedFolder): Error {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new ServeError(`端口 ${port} 已被占用。请关掉占用它的程序，或用环境变量 PORT 换一个端口。`);
  }
  if (code === 'EACCES') return new ServeError(`没有权限使用端口 ${port}。请用 1024 以上的端口。`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ServeError(`HOST 写的 ${host} 不是这台电脑的地址。`);
  }
  return error;
}
