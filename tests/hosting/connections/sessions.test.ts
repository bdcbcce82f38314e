import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { hostSite } from '@/tests/hosting/hosted-site';
import { HAS_NGINX } from '@/tests/hosting/start-nginx';

const NAME = 'reader.test';

describe.skipIf(!HAS_NGINX)('a reader who comes back', () => {
  // A bare address is asked for without a name, and the server of the site is chosen by its name.
  const site = hostSite({ added: `server_name ${NAME};` });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('goes on with the session of before (%s)', async (version) => {
    const { server, placed } = site();
    const { port } = new URL(server.https);
    const open = (session?: Buffer): TLSSocket =>
      connect({
        host: '::1',
        port: Number(port),
        ca: readFileSync(placed.certificate),
        servername: NAME,
        checkServerIdentity: () => undefined,
        minVersion: version,
        maxVersion: version,
        ...(session === undefined ? {} : { session }),
      });
    const first = open();
    const kept = once(first, 'session');
    first.write(`HEAD / HTTP/1.1\r\nHost: ${NAME}\r\nConnection: close\r\n\r\n`);
    const [session] = await kept;
    first.destroy();
    const second = open(session);
    await once(second, 'secureConnect');
    expect(second.isSessionReused()).toBe(true);
    second.destroy();
  });
});
