import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { lookUpChromium } from '@/scripts/test/look-up-chromium';
import type { TestDesk } from '@/tests/desk/open-test-desk';

/** The browser of the machine; null without one. */
export const chromiumPath = lookUpChromium();

/** Starts a browser for the tests of a file; returns what opens the first address of a desk in it, as a clerk does. */
export function useBrowser(): (desk: TestDesk) => Promise<{ page: Page; origin: string }> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser.close());
  return async (desk) => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const origin = `http://127.0.0.1:${desk.port}`;
    await page.goto(`${origin}/enter/${desk.token}`);
    return { page, origin };
  };
}
