import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createServer } from '@/lib/serve/create-server';
import { requestRaw } from '@/tests/fixtures/request-raw';

// Windows gives the right to make links to administrators alone.
test.skipIf(process.platform === 'win32')(
  'a folder that is a link is followed anew at each request',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    for (const release of ['old', 'new']) {
      mkdirSync(join(folder, release));
      writeFileSync(join(folder, release, 'index.html'), release);
    }
    const point = (release: string): void => {
      symlinkSync(release, join(folder, 'fresh'));
      renameSync(join(folder, 'fresh'), join(folder, 'current'));
    };
    const server = createServer(join(folder, 'current')).listen(0, '::1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;

    expect((await requestRaw(port, '/')).status).toBe(404);
    for (const release of ['old', 'new', 'old']) {
      point(release);
      expect((await requestRaw(port, '/')).body.toString()).toBe(release);
    }
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
);
