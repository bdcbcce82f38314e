import { readdirSync, statSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '@/scripts/find-chromium';
import { askFor } from './ask-for';
import { formatTable } from './format-table';
import { compareLargeSearch, withLargeSite } from './large-search/large-search';
import { median, slowDown } from './measure-page';
import { serveByNginx } from './nginx-sites';

const ROUNDS = 9;
// each is typed letter by letter, and every letter is a keystroke
const TYPED = ['的', '整改', '公证处', '败诉率', '三项制度', '律师执业证', '17.63%', '公证 律师', '没有的话'];

/** From each keystroke until all that it draws at once has its place on the page: the median of the rounds, milliseconds. */
async function keystrokes(page: Page): Promise<number[]> {
  const typed = TYPED.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.evaluate(timeEach, typed));
  return typed.map((_, at) => median(rounds.map((times) => times[at] ?? Number.NaN)));
}

async function timeEach(typed: string[]): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const said = document.querySelector('[data-loading]');
  if (box === null || said === null) throw new Error('no box');
  const times: number[] = [];
  for (const text of typed) {
    const begin = performance.now();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    const isAnswered = (): boolean => said.textContent?.startsWith(`“${text.trim()}”`) ?? false;
    // an index in shards answers a few turns later, or after loading one the first time
    for (let turn = 0; turn < 100 && !isAnswered(); turn += 1) await null;
    while (!isAnswered()) await new Promise((resolve) => setTimeout(resolve));
    document.body.getBoundingClientRect();
    times.push(performance.now() - begin);
  }
  return times;
}

async function measureKeystrokes(browser: Browser, address: string, size: string[]): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('searchbox').focus();
  await page.waitForFunction(() => document.querySelector('[data-loading]')?.textContent === '');
  await slowDown(page);
  const times = (await keystrokes(page)).sort((a, b) => a - b);
  await context.close();
  const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(1);
  return [...size, at(0.5), at(0.95), at(1)];
}

/** From opening the box until the first result is painted, on the slow phone, the words being there at once; milliseconds. */
async function firstHit(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(askFor, '公证');
  await context.close();
  return time;
}

const site = await serveByNginx('out');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--ignore-certificate-errors', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const address = `${site.origin}/search/`;

const assets = readdirSync('out/assets').filter((name) => /^search(-box)?-[0-9a-f]+\.js\.br$/.test(name));
const files = [...assets.map((name) => `assets/${name}`), 'notices/2025-xuncha/search.json.br'];
console.log(
  formatTable(
    ['file', 'bytes'],
    files.map((name) => [name, String(statSync(`out/${name}`).size)]),
  ),
);

const rows = [
  await measureKeystrokes(browser, address, ['43', '1']),
  await withLargeSite(2000, (origin) => measureKeystrokes(browser, `${origin}/search/`, ['2000', '40'])),
];
console.log(`\n${formatTable(['issues', 'notices', 'keystroke ms', '95 %', 'slowest'], rows)}`);

const hits: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) hits.push(await firstHit(browser, address));
console.log(
  `\nfrom the box to the first hit for 公证: ${median(hits).toFixed(0)} ms (${hits.map((hit) => hit.toFixed(0)).join(', ')})`,
);

await site.stop();
console.log(`\n${await compareLargeSearch(browser, Number(process.env.BENCH_ISSUES ?? 5000))}`);
await browser.close();
