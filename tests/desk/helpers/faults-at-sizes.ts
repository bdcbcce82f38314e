import type { Page } from '@playwright/test';
import { findViolations } from '@/tests/e2e/helpers/find-violations';

const LOOKS = [
  [390, 'light'],
  [1280, 'dark'],
  [1920, 'light'],
] as const;

/** What is wrong with a page on a phone and on wider screens, light and dark: violations, and what scrolls sideways; each with the name of its state. */
export async function faultsAtSizes(page: Page, state: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) wrong.push(`${state} ${width}: ${wide} px too wide`);
    for (const violation of await findViolations(page))
      wrong.push(`${state} ${width} ${colorScheme}: ${violation}`);
  }
  return wrong;
}
