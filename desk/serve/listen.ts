import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

// Of this machine alone: nobody else on the network can reach them.
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** Serves an app on the loopback addresses of this machine under one port, 0 for any; returns the port, and what stops it. */
export async function listen(
  app: (port: number) => Hono,
  port: number,
): Promise<{ port: number; close: () => void }> {
  const first = createServer();
  const taken = await open(first, LOOPBACK[0], port);
  const second = createServer();
  // A machine without IPv6 is served on the other one alone.
  const hasBoth = await open(second, LOOPBACK[1], taken).then(
    () => true,
    () => false,
  );
  const servers = hasBoth ? [first, second] : [first];
  const answer = getRequestListener(app(taken).fetch, { overrideGlobalObjects: false });
  for (const server of servers) server.on('request', answer);
  return {
    port: taken,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function open(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
