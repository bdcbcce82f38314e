import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations';
import { KINDS_OF_PAGE } from './kinds-of-page';

const SCREENS = [
  { name: '320 px', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: '1280 px', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: '1280 px, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

for (const { name, viewport, colorScheme } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    for (const [kind, address] of KINDS_OF_PAGE) {
      test(`axe finds nothing on the page of a ${kind}`, async ({ page }) => {
        await page.goto(address);
        expect(await findViolations(page)).toEqual([]);
      });
    }
  });
}
