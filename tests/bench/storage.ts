import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { releaseToStorage } from '@/lib/release/storage/release-to-storage';
import { rollBackStorage } from '@/lib/release/storage/roll-back-storage';
import { startStorage } from '@/tests/release/storage/start-storage';
import { formatTable } from './format-table';

// The requests and bytes of releases of a built site, and of the same with one change, to object storage on [::1].
const [before = 'out', after = before] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bench-storage-'));
const storage = await startStorage();
const rows: string[][] = [];
const run = { called: 's3://site/', by: 'bench@bench', now: 0 };

async function measure(what: string, task: (store: ReturnType<typeof storage.open>) => Promise<unknown>) {
  storage.seen.length = 0;
  const store = storage.open();
  await task(store);
  const kinds = ['GET', 'HEAD', 'PUT', 'DELETE'].map(
    (method) => storage.seen.filter((seen) => seen.method === method).length,
  );
  rows.push([what, ...kinds.map(String), String(store.sent.bytes)]);
}

try {
  for (const [name, from] of [
    ['a', before],
    ['b', after],
  ] as const)
    cpSync(resolve(from), join(folder, name), { recursive: true });
  const release = (name: string) => (store: ReturnType<typeof storage.open>) =>
    releaseToStorage(store, { ...run, finished: join(folder, name) });
  await measure('first upload', release('a'));
  await measure('the same again', release('a'));
  await measure('one change', release('b'));
  await measure('rollback', (store) => rollBackStorage(store, { ...run, to: undefined }));
  console.log(formatTable(['', 'GET', 'HEAD', 'PUT', 'DELETE', 'bytes'], rows));
} finally {
  await storage.stop();
  rmSync(folder, { recursive: true });
}
