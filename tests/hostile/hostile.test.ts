import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentError } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { serveFolder } from '@/lib/serve/serve-folder';
import { findChromium } from '@/scripts/find-chromium';
import { packageBin } from '@/scripts/test/package-bin';
import { IN_ADDRESS, LEFT, MARKDOWN, WORDS } from './payloads';
import { ADDRESSES, EDITORIAL, PLAIN, writeHostile } from './write-hostile';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const out = join(folder, 'out');
let server: Server | null = null;
let origin = '';
let browser: Browser | null = null;
let context: BrowserContext | null = null;
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true });
});

// What each place is known to take, all of it at once.
function worst(place: string, ordinary: string): string {
  if (ADDRESSES.includes(place)) return ordinary + IN_ADDRESS;
  if (PLAIN.includes(place)) return [ordinary, ...LEFT].join(' ');
  if (EDITORIAL.includes(place)) return [ordinary, ...MARKDOWN].join('\n\n');
  return place.startsWith('no ') ? ordinary : [ordinary, ...WORDS].join(' ');
}

beforeAll(async () => {
  const content = join(folder, 'content');
  writeHostile(content, worst);
  try {
    readContent(content);
  } catch (error) {
    throw error instanceof ContentError ? new Error(error.message.slice(0, 3000)) : error;
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [packageBin('tsx'), 'scripts/build.ts', '--fresh'],
    {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, KEPT_DIR: join(folder, 'kept') },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const served = await serveFolder({ folder: out, host: '::1', port: 0 });
  server = served.server;
  origin = (served.addresses[0] ?? '').replace(/\/$/, '');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: findChromium(), args });
  context = await browser.newContext({ bypassCSP: true });
});

/** What ran or was asked for elsewhere on the pages that were opened. */
async function watch(use: (page: Page) => Promise<void>): Promise<string[]> {
  if (context === null) throw new Error('no browser');
  const page = await context.newPage();
  const seen: string[] = [];
  await page.route(
    ({ origin: asked, protocol }) => asked !== origin && protocol !== 'file:',
    (route) => {
      seen.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    seen.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => seen.push(`failed: ${message}`));
  await use(page);
  await page.close();
  return seen;
}

// Whether anything ran, and what would if it were pressed.
const inPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...('hit' in window ? ['ran'] : []),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data):/i.test(value))
        .map(({ name, value }) => `${element.localName} ${name}=${value.slice(0, 40)}`),
    ),
    ...[...document.querySelectorAll('base, iframe, object, embed, details[ontoggle]')].map(
      (e) => e.localName,
    ),
  ]);

const files = (ending: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));

test('a script in a page would be seen, although the page has a policy', async () => {
  const seen = await watch(async (page) => {
    await page.route('**/about/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">${WORDS[0]}${WORDS[5]}`,
      }),
    );
    await page.goto(`${origin}/about/`);
    expect(await inPage(page)).toContain('ran');
  });
  expect(seen).toEqual(['asked for https://hostile.test/a.js']);
});

test('on no page of the site anything runs, is loaded from elsewhere, or waits to be pressed', async () => {
  const pages = files('index.html').concat('404.html');
  expect(pages.length).toBeGreaterThan(15);
  const found: string[] = [];
  const seen = await watch(async (page) => {
    for (const path of pages) {
      await page.goto(`${origin}/${path.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
      found.push(...(await inPage(page)).map((what) => `${path}: ${what}`));
    }
  });
  expect([found, seen]).toEqual([[], []]);
});

test('neither does a search for it, nor a filter, nor a quotation', async () => {
  const found: string[] = [];
  const seen = await watch(async (page) => {
    for (const words of ['script', WORDS[6] ?? '', WORDS[2] ?? '', 'constructor', '__proto__', 'onerror']) {
      await page.goto(`${origin}/search/?q=${encodeURIComponent(words)}`);
      await page.locator('[data-loading]').filter({ hasText: /。/ }).waitFor();
      found.push(...(await inPage(page)).map((what) => `${words}: ${what}`));
    }
    await page.goto(`${origin}/quote/`);
    await page.locator('textarea').fill(`整改情况：${WORDS.join('')}`);
    await page.getByRole('button', { name: '核对' }).click();
    await page.locator('[data-loading]').filter({ hasText: /。$/ }).waitFor();
    found.push(...(await inPage(page)).map((what) => `quotation: ${what}`));
  });
  expect([found, seen]).toEqual([[], []]);
});

test('nor the page in the archive, opened from a disk', async () => {
  const [archive = ''] = files('.zip');
  const zip = await JSZip.loadAsync(readFileSync(join(out, archive)));
  const found: string[] = [];
  const seen = await watch(async (page) => {
    for (const entry of Object.values(zip.files).filter(({ name }) => name.endsWith('.html'))) {
      const file = join(folder, 'archive', entry.name);
      expect(relative(folder, file)).toMatch(/^archive/);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, await entry.async('nodebuffer'));
      await page.goto(pathToFileURL(file).href);
      found.push(...(await inPage(page)).map((what) => `${entry.name}: ${what}`));
    }
  });
  expect([found, seen]).toEqual([[], []]);
});

test('no file of data has markup, a formula or a line that is not its own', () => {
  for (const path of [...files('.xml'), ...files('.svg')]) {
    const $ = load(readFileSync(join(out, path), 'utf8'), { xml: true });
    expect([path, $('script, img, iframe, svg svg, meta, base').length]).toEqual([path, 0]);
  }
  for (const path of files('.csv')) {
    const rows: string[][] = parse(readFileSync(join(out, path), 'utf8'), { bom: true });
    const formulas = rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell));
    expect([path, formulas]).toEqual([path, []]);
  }
  for (const path of files('.ics')) {
    const lines = readFileSync(join(out, path), 'utf8')
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n');
    const own = lines.slice(0, -1).filter((line) => /^[A-Z-]+(?:;[A-Z-]+=[^:]*)?:/.test(line));
    expect([path, lines.length - 1]).toEqual([path, own.length]);
  }
  for (const path of files('.json')) JSON.parse(readFileSync(join(out, path), 'utf8'));
});
