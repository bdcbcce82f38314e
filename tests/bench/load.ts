import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '@/scripts/find-chromium';
import { compressAll, writeBareSite, writeNextSite } from './bare-site';
import { formatTable } from './format-table';
import { measureTurn, measureVisit, median, type Visit } from './measure-page';
import { type ServedFolder, serveByNginx } from './nginx-sites';
import { writePeers } from './peers/write-peers';

const ROUNDS = 5;
const PAGES = [
  ['issue 41', 'notices/2025-xuncha/issues/41/'],
  ['issue list', 'notices/2025-xuncha/issues/'],
  ['home', ''],
  ['notice', 'notices/2025-xuncha/'],
] as const;
const paths = PAGES.map(([, path]) => path);

const work = mkdtempSync(join(tmpdir(), 'bench-load-'));
await writeBareSite('out', join(work, 'bare'), paths);
await writeNextSite('.export', join(work, 'next'), paths);
const chunks = join(work, 'next/_next/static/chunks');
await compressAll(
  readdirSync(chunks)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => join(chunks, name)),
);
const folders: Record<string, string> = {
  ours: 'out',
  bare: join(work, 'bare'),
  'as Next exports it': join(work, 'next'),
};
for (const [name, folder] of await writePeers(work, join(work, 'bare'), paths)) folders[name] = folder;
const peers = Object.keys(folders).slice(3);
const sites = new Map<string, ServedFolder>();
for (const [name, folder] of Object.entries(folders)) sites.set(name, await serveByNginx(folder));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--ignore-certificate-errors', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

const rows: string[][] = [];
for (const rate of [1, 4]) {
  for (const [name, path] of PAGES) await measure(rate, name, path);
}
console.log(
  formatTable(
    [
      'page',
      'CPU',
      'site',
      'FCP ms',
      'LCP ms',
      '× bare',
      '× best peer',
      'TBT ms',
      'CLS',
      'requests',
      'bytes',
    ],
    rows,
  ),
);

async function measure(rate: number, name: string, path: string): Promise<void> {
  const visits = new Map<string, Visit[]>([...sites.keys()].map((site) => [site, []]));
  // in turn, so that a slow moment of the machine meets all of them
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [site, { origin }] of sites)
      visits.get(site)?.push(await measureVisit(browser, `${origin}/${path}`, rate));
  }
  const middle = (site: string, field: keyof Visit): number =>
    median((visits.get(site) ?? []).map((visit) => visit[field]));
  const best = Math.min(...peers.map((peer) => middle(peer, 'lcp')));
  for (const site of visits.keys()) {
    const lcp = middle(site, 'lcp');
    rows.push([
      name,
      `${rate}×`,
      site,
      middle(site, 'fcp').toFixed(0),
      lcp.toFixed(0),
      (lcp / middle('bare', 'lcp')).toFixed(2),
      peers.length === 0 ? '–' : (lcp / best).toFixed(2),
      middle(site, 'blocking').toFixed(0),
      middle(site, 'shift').toFixed(3),
      String(middle(site, 'requests')),
      String(middle(site, 'bytes')),
    ]);
  }
}

const turns: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  turns.push(await measureTurn(browser, `${sites.get('ours')?.origin}/notices/2025-xuncha/issues/41/`));
}
console.log(
  `\nnext issue, prefetched on hover, click to first paint: ${median(turns).toFixed(0)} ms (${turns.map((turn) => turn.toFixed(0)).join(', ')})`,
);

await browser.close();
for (const { stop } of sites.values()) await stop();
rmSync(work, { recursive: true, force: true });
