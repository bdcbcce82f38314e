import { expect, type Locator, type Page } from '@playwright/test';

export const LIST = '/notices/2025-xuncha/issues/';

/** The box, what is said, and the results of a page that answers searches. */
export const box = (page: Page): Locator => page.getByRole('searchbox', { name: '搜索标题和原文' });
export const said = (page: Page): Locator => page.locator('[data-loading]');
export const results = (page: Page): Locator => page.locator('main [data-issue]:visible');

/** The issues that are shown, in their order. */
export function shown(page: Page): Promise<string[]> {
  return results(page).evaluateAll((items) => items.map((item) => `${item.getAttribute('data-issue')}`));
}

/** Opens an address that asks for something and waits for the answer. */
export async function openAnswered(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(said(page)).toHaveText(/。$/);
}

/** Holds back a file of the site, as a slow line does; gives what lets it through. */
export async function holdBack(page: Page, address: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}
