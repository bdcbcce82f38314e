import { createServer, type RequestListener, type Server } from 'node:http';
import { ServeError } from './serve-folder';

// Of this machine alone: nobody else on the network can reach them.
const LOOPBACK = ['127.0.0.1', '::1'] as const;
const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** Listens on the loopback addresses of this machine under one port, 0 for any; returns the port, and what stops it. Throws ServeError if another program has the port. */
export async function listenOnLoopback(
  answerOn: (port: number) => RequestListener,
  port: number,
): Promise<{ port: number; close: () => void }> {
  const { servers, taken } = await openBoth(port);
  const answer = answerOn(taken);
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

async function openBoth(port: number, tries = 5): Promise<{ servers: Server[]; taken: number }> {
  const [first, second] = [createServer(), createServer()];
  try {
    const taken = await open(first, LOOPBACK[0], port);
    try {
      await open(second, LOOPBACK[1], taken);
      return { servers: [first, second], taken };
    } catch (error) {
      // A machine without IPv6 is served on the other address alone.
      if (NO_IPV6.includes(codeOf(error))) return { servers: [first], taken };
      first.close();
      throw error;
    }
  } catch (error) {
    if (!['EADDRINUSE', 'EACCES'].includes(codeOf(error))) throw error;
    // A program may have the port on one of them alone.
    if (port === 0 && tries > 1) return openBoth(port, tries - 1);
    throw new ServeError(`端口 ${port} 被别的程序占用，或者不能用。请关掉占用它的程序，或者换一个端口。`);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

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
