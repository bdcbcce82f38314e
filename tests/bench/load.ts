import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '@/scripts/find-chromium';
import { compressAll, writeBareSite, writeNextSite } from './bare-site';
import { formatTable } from './format-table';
import { measureTurn, measureVisit, median, type Visit } from './measure-page';
import { serveByNginx } from './nginx-sites';

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
const sites = {
  ours: await serveByNginx('out'),
  bare: await serveByNginx(join(work, 'bare')),
  'as Next exports it': await serveByNginx(join(work, 'next')),
};
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--ignore-certificate-errors', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

const rows: string[][] = [];
for (const [name, path] of PAGES) {
  const visits = new Map<string, Visit[]>(Object.keys(sites).map((site) => [site, []]));
  // in turn, so that a slow moment of the machine meets all three
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [site, { origin }] of Object.entries(sites)) {
      visits.get(site)?.push(await measureVisit(browser, `${origin}/${path}`));
    }
  }
  const middle = (site: string, field: keyof Visit): number =>
    median((visits.get(site) ?? []).map((visit) => visit[field]));
  for (const site of visits.keys()) {
    const ratio = middle(site, 'lcp') / middle('bare', 'lcp');
    rows.push([
      name,
      site,
      middle(site, 'fcp').toFixed(0),
      middle(site, 'lcp').toFixed(0),
      ratio.toFixed(2),
      middle(site, 'blocking').toFixed(0),
      middle(site, 'shift').toFixed(3),
      String(middle(site, 'requests')),
      String(middle(site, 'bytes')),
    ]);
  }
}
console.log(
  formatTable(['page', 'site', 'FCP ms', 'LCP ms', '× bare', 'TBT ms', 'CLS', 'requests', 'bytes'], rows),
);

const turns: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  turns.push(await measureTurn(browser, `${sites.ours.origin}/notices/2025-xuncha/issues/41/`));
}
console.log(
  `\nnext issue, prefetched on hover, click to first paint: ${median(turns).toFixed(0)} ms (${turns.map((turn) => turn.toFixed(0)).join(', ')})`,
);

await browser.close();
for (const { stop } of Object.values(sites)) await stop();
rmSync(work, { recursive: true, force: true });
