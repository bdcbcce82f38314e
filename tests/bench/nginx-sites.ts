import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../hosting/place-site';
import { type Running, startNginx } from '../hosting/start-nginx';

/** A folder of files served by the site's own nginx settings, and how to end it. */
export type ServedFolder = { origin: string; running: Running; stop: () => Promise<void> };

/** Lays a folder down as a release is and serves it with deploy/nginx.conf on [::1]. */
export async function serveByNginx(site: string): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(folder, 'releases'));
  cpSync(site, join(folder, 'releases/1'), { recursive: true, preserveTimestamps: true });
  symlinkSync('releases/1', join(folder, 'current'));
  makeCertificate(folder, { name: 'site', days: 2 });
  // A measurement is no reader.
  const running = await startNginx(folder, { limit: { rate: 100_000, burst: 100_000 } });
  const stop = async (): Promise<void> => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: running.https, running, stop };
}
