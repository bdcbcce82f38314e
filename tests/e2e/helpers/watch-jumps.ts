import type { Page } from '@playwright/test';

/** Gives the sum of all layout shifts since it was made. */
export type Jumps = () => Promise<number>;

/** Watches for layout shifts from now on, those by the reader's own input too. */
export async function watchJumps(page: Page): Promise<Jumps> {
  const seen = await page.evaluateHandle(() => {
    const shifts = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.sum += Number(entry.value);
    }).observe({ type: 'layout-shift' });
    return shifts;
  });
  return async () => {
    await drawn(page);
    return seen.evaluate(({ sum }) => sum);
  };
}

/**
 * Opens a page whose scripts arrive only once all of it has been drawn, and watches from then on. A busy machine may
 * paint a page piece by piece; what moves then is no doing of its scripts.
 */
export async function openDrawn(page: Page, address: string): Promise<Jumps> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.fallback();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await drawn(page);
  const jumps = await watchJumps(page);
  release();
  await page.waitForLoadState();
  await page.unroute(/\.js$/);
  return jumps;
}

// Two frames later all that has been drawn has been reported.
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
}
