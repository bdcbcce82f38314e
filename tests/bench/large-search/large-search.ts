import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { searchIndexPath } from '@/lib/addresses';
import { readContent } from '@/lib/content/read-content';
import { buildIndex } from '@/lib/search/build-index';
import { prepare } from '@/lib/search/prepare';
import { cityOf } from '@/tests/fixtures/city/city-size';
import { writeCity } from '@/tests/fixtures/city/write-city';
import { formatTable } from '../format-table';
import { median } from '../measure-page';
import { serveByNginx } from '../nginx-sites';
import { compareFound } from './compare-found';
import { type Answer, firstAnswer } from './first-answer';
import { writeLargeSite } from './write-large-site';
import { writePeerSite } from './write-peer-site';

const ROUNDS = 5;
const WORDS = ['公证', '议事决策程序'];
const QUERIES = 60;

/** Measures the search over `issues` generated issues, ours and Pagefind's on the same pages, in turn; as tables. */
export async function compareLargeSearch(browser: Browser, issues: number): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'bench-large-'));
  writeCity(join(work, 'content'), cityOf(issues));
  const content = readContent(join(work, 'content'));
  const { notices } = content;
  const bytes = [
    await writeLargeSite('out', join(work, 'ours'), content),
    await writePeerSite(join(work, 'pagefind'), notices),
  ];
  const sites = [await serveByNginx(join(work, 'ours')), await serveByNginx(join(work, 'pagefind'))];
  const names = ['ours', 'Pagefind'];
  const rows: string[][] = [];
  for (const words of WORDS) {
    const answers: Answer[][] = sites.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [at, { origin }] of sites.entries())
        answers[at]?.push(await firstAnswer(browser, `${origin}/search/`, words));
    }
    const middle = (at: number, field: keyof Answer): number =>
      median((answers[at] ?? []).map((answer) => answer[field]));
    for (const at of sites.keys()) {
      rows.push([
        words,
        names[at] ?? '',
        middle(at, 'ms').toFixed(0),
        (middle(at, 'ms') / middle(1, 'ms')).toFixed(2),
        middle(at, 'bytes').toFixed(0),
        middle(at, 'requests').toFixed(0),
        middle(at, 'heap').toFixed(1),
        String(bytes[at]),
      ]);
    }
  }
  const searched = notices.map((notice) => prepare(buildIndex(notice, []), searchIndexPath(notice)));
  const { recall, wrong } = await compareFound(
    browser,
    `${sites[1]?.origin}/search/`,
    searched,
    heldBack(searched.flatMap(({ searchables }) => searchables.map(({ title }) => title))),
  );
  for (const site of sites) await site.stop();
  rmSync(work, { recursive: true, force: true });
  const head = [
    'words',
    'search',
    'ms',
    '× Pagefind',
    'bytes',
    'requests',
    'heap MiB',
    'index and texts, bytes',
  ];
  return `${formatTable(head, rows)}\n\nPagefind, ${QUERIES} queries: ${(100 * recall).toFixed(1)} % found, ${wrong} results wrong.`;
}

// Stretches of two to six characters from titles all over the site, the same in every run.
function heldBack(titles: readonly string[]): string[] {
  const long = titles
    .map((title) => title.replace(/[^\p{Script=Han}]/gu, ''))
    .filter((title) => title.length > 6);
  return Array.from({ length: QUERIES }, (_, at) => {
    const title = long[(at * 7919) % long.length] ?? '';
    return title.slice(at % 3, (at % 3) + 2 + (at % 5));
  });
}

/** Serves the search over `issues` generated issues while it is used. */
export async function withLargeSite<Result>(
  issues: number,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), 'bench-large-'));
  writeCity(join(work, 'content'), cityOf(issues));
  await writeLargeSite('out', join(work, 'ours'), readContent(join(work, 'content')));
  const site = await serveByNginx(join(work, 'ours'));
  try {
    return await use(site.origin);
  } finally {
    await site.stop();
    rmSync(work, { recursive: true, force: true });
  }
}
