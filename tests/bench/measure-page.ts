import type { Browser, CDPSession, Page } from '@playwright/test';

/** One visit with an empty cache: milliseconds, layout shift, requests and bytes on the wire. */
export type Visit = {
  fcp: number;
  lcp: number;
  blocking: number;
  shift: number;
  requests: number;
  bytes: number;
};

const PHONE = { width: 390, height: 844 };

const WATCH = `
  window.seen = { lcp: 0, shift: 0, blocking: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.lcp = e.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; })
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.blocking += Math.max(0, e.duration - 50); })
    .observe({ type: 'longtask', buffered: true });
`;

/** A slow phone: 400 ms of latency, 1.6 Mbit/s down, a processor four (or so many) times slower. */
export async function slowDown(page: Page, rate = 4): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** Visits an address on a slow phone, with a processor so many times slower. */
export async function measureVisit(browser: Browser, address: string, rate = 4): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const session = await slowDown(page, rate);
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate<{ lcp: number; shift: number; blocking: number; fcp: number }>(
    `({ ...seen, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 })`,
  );
  await context.close();
  return { ...seen, requests, bytes };
}

/** From the click on “next issue”, which the pointer has rested on for a second, to the first paint of that page. */
export async function measureTurn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const next = page.locator('a[rel=next]');
  await next.scrollIntoViewIfNeeded();
  await next.hover();
  await page.waitForTimeout(1500);
  await Promise.all([
    page.waitForURL((url) => url.href !== address),
    page.mouse.down().then(() => page.mouse.up()),
  ]);
  await page.waitForLoadState('load');
  await page.waitForTimeout(1500);
  const paint = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  await context.close();
  return paint;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
