import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of out/ in the layout of a release, with a certificate, in a folder of its own. */
export type Placed = { folder: string; site: string; certificate: string; remove(): void };

/** Puts the built site where the test server finds it: releases/1, and current as a link to it. */
export function placeSite(): Placed {
  const out = join(process.cwd(), 'out');
  if (!existsSync(join(out, '404.html'))) throw new Error('There is no out/: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  // nginx may read as another user.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'releases'));
  // A build may swap out/ at any moment; the copy keeps the times that the entity tags are made from.
  cpSync(out, join(folder, 'releases/1'), { recursive: true, preserveTimestamps: true });
  symlinkSync('releases/1', join(folder, 'current'));
  makeCertificate(folder, { name: 'site', days: 40 });
  return {
    folder,
    site: join(folder, 'current'),
    certificate: join(folder, 'site.crt'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Makes a self-signed certificate for ::1, as NAME.crt and NAME.key. */
export function makeCertificate(folder: string, { name, days }: { name: string; days: number }): void {
  const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.crt`)];
  const subject = ['-subj', '/CN=test', '-addext', 'subjectAltName=IP:::1'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...key, '-days', String(days), ...subject, ...files], {
    stdio: 'pipe',
  });
}
