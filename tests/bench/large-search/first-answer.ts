import type { Browser } from '@playwright/test';
import { askFor } from '../ask-for';
import { slowDown } from '../measure-page';

/** From the box to the first result, milliseconds; what a query with its results takes, bytes and requests; and the heap that it needs, MiB. */
export type Answer = { ms: number; bytes: number; requests: number; heap: number };

/** Opens a search page on the slow phone, types nothing before it is idle, then asks at once for these words. */
export async function firstAnswer(browser: Browser, address: string, words: string): Promise<Answer> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const session = await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1_048_576;
  };
  const before = await heap();
  const ms = await page.evaluate(askFor, words);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const after = await heap();
  await context.close();
  return { ms, bytes, requests, heap: after - before };
}
