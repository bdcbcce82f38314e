import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseFolder } from '@/lib/release/release-folder';
import { createServer } from '@/lib/serve/create-server';
import { requestRaw } from '@/tests/fixtures/request-raw';
import { bundleChild } from './bundle-child';
import { makeSite, PAGES } from './make-site';
import { BY } from './run-by';
import { hasNginx, startNginx } from './start-nginx';
import { unsyncedDisk } from './unsynced-disk';

const SWITCHES = 50;
const READERS = 8;

// Long enough to leave the server in several pieces.
const WORDS = ['甲', '乙'];
const REPEATS = 2_000;

let folder: string;
let dir: string;
let child: ChildProcess;
const pages = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  dir = join(folder, 'site');
  for (const word of WORDS) {
    const script = makeSite(join(folder, word), word, REPEATS);
    pages.set(`<script src="${script}"></script>${`<p>${word}</p>`.repeat(REPEATS)}`, script);
    releaseFolder({ finished: join(folder, word), dir, now: Date.now(), by: BY, disk: unsyncedDisk() });
  }
  // In a process of its own, so that it switches while requests are under way.
  child = fork(bundleChild(folder), ['follow', dir], { execArgv: [] });
  await once(child, 'message');
});

afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true });
});

async function body(port: number, path: string, encoding: string): Promise<string> {
  const answer = await requestRaw(port, path, { headers: { 'Accept-Encoding': encoding } });
  expect([path, answer.status]).toEqual([path, 200]);
  const packed = answer.headers['content-encoding'] === 'gzip';
  return (packed ? gunzipSync(answer.body) : answer.body).toString();
}

// Two requests: a page must be entirely of one release, and its script must exist even after the next switch.
async function readPage(port: number, turn: number): Promise<void> {
  const encoding = turn % 2 === 0 ? 'gzip' : 'identity';
  const page = await body(port, PAGES[turn % PAGES.length] ?? '/', encoding);
  const script = pages.get(page);
  if (script === undefined) throw new Error(`a page of neither release: ${page.length} characters`);
  const word = page.includes(`<p>${WORDS[0]}</p>`) ? WORDS[0] : WORDS[1];
  expect(await body(port, script, encoding)).toBe(`console.log(${JSON.stringify(word)})`);
}

// Sends the next command to the child every twenty pages, while the readers continue until the last command is done,
// or for 1,000 pages each. Returns the number of requests.
async function readDuring(port: number, commands: readonly string[]): Promise<number> {
  const count = { pages: 0, begun: 0, done: 0 };
  const finish = (): void => {
    count.done += 1;
  };
  child.on('message', finish);
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    for (let turn = 0; turn < 1000 && count.done < commands.length; turn += 1) {
      const command = commands[count.begun];
      if (command !== undefined && count.pages >= count.begun * 20) {
        count.begun += 1;
        child.send(command);
      }
      await readPage(port, reader + turn);
      count.pages += 1;
    }
  });
  await Promise.all(readers);
  while (count.done < commands.length) await once(child, 'message');
  child.off('message', finish);
  return 2 * count.pages;
}

const RELEASES = Array.from({ length: SWITCHES }, (_, turn) => WORDS[turn % WORDS.length] ?? '');

async function switchUnderLoad(name: string, port: number): Promise<void> {
  const requests = await readDuring(
    port,
    RELEASES.map((word) => join(folder, word)),
  );
  // A gap between two links would be short: many more switches, by the same rename, would hit it.
  const more = await readDuring(port, ['spin']);
  console.log(
    `${name}: ${requests} requests during ${SWITCHES} releases, ${more} during 2,000 bare switches`,
  );
}

describe.skipIf(process.platform !== 'linux')('switching between two releases under load', () => {
  test('the own server loses no request and mixes no versions', async () => {
    const server = createServer(join(dir, 'current')).listen(0, '::1');
    await once(server, 'listening');
    const address = server.address();
    await switchUnderLoad('own server', typeof address === 'object' && address !== null ? address.port : 0);
    server.closeAllConnections();
    server.close();
  });

  test.skipIf(!hasNginx())('nginx loses no request and mixes no versions', async () => {
    const nginx = await startNginx(join(dir, 'current'), join(folder, 'nginx'));
    try {
      await switchUnderLoad('nginx', nginx.port);
    } finally {
      await nginx.stop();
    }
  });
});
