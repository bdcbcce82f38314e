import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@/lib/digest/sha256';
import { packageBin } from '@/scripts/test/package-bin';
import { readFiles } from '@/tests/fixtures/export/read-files';
import { writeThreeNotices } from '@/tests/fixtures/notices/three-notices';

/** How a build ended: its exit code (null: it was killed), what it printed, and its seconds. */
export type Ended = { status: number | null; printed: string; seconds: number };

/** A site of three notices with a cache of its own. */
export type SmallSite = {
  content: string;
  /** Builds into out/ with the cache; killed with all its children after `killAfter` seconds. */
  build: (options?: { killAfter?: number }) => Promise<Ended>;
  /** The same content built without anything from earlier builds: the sums of its files. */
  fresh: () => Promise<Map<string, string>>;
  /** The sum of every file in out/, by path. */
  sums: () => Map<string, string>;
  remove: () => void;
};

/** Writes such a site into a new folder. */
export function smallSite(): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  const content = join(folder, 'content');
  writeThreeNotices(content);
  const out = (name: string): string => join(folder, name);
  const run = (name: string, kept: string, words: string[], killAfter?: number): Promise<Ended> =>
    runBuild({ CONTENT_DIR: content, OUT_DIR: out(name), KEPT_DIR: join(folder, kept) }, words, killAfter);
  return {
    content,
    build: ({ killAfter } = {}) => run('out', 'kept', [], killAfter),
    fresh: async () => {
      const { status, printed } = await run('fresh', 'kept-by-fresh', ['--fresh']);
      if (status !== 0) throw new Error(printed);
      return sumsOf(out('fresh'));
    },
    sums: () => sumsOf(out('out')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const sumsOf = (folder: string): Map<string, string> =>
  new Map([...readFiles(folder)].map(([path, bytes]): [string, string] => [path, sha256(bytes)]).sort());

function runBuild(env: Record<string, string>, words: string[], killAfter?: number): Promise<Ended> {
  const begin = performance.now();
  const child = spawn(process.execPath, [packageBin('tsx'), 'scripts/build.ts', ...words], {
    // A group of its own, so that Next and its workers can be killed as well.
    detached: true,
    env: { ...process.env, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
  const { pid } = child;
  const timer =
    killAfter === undefined || pid === undefined
      ? undefined
      : setTimeout(() => process.kill(-pid, 'SIGKILL'), killAfter * 1000);
  return new Promise((resolve) => {
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, printed, seconds: (performance.now() - begin) / 1000 });
    });
  });
}
