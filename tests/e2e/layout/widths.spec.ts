import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';
import { overlaps } from '@/tests/e2e/helpers/overlaps';

const WIDTHS = [320, 390, 600, 768, 1024, 1280, 1920];

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

// links inside a sentence are as high as its line
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('a, button, summary').evaluateAll((targets) =>
    targets
      .filter((target) => {
        const { height, width } = target.getBoundingClientRect();
        // What a closed <details> holds has a size of its own.
        if (target.closest('details:not([open])') !== null && target.tagName !== 'SUMMARY') return false;
        return getComputedStyle(target).display !== 'inline' && height > 0 && (height < 44 || width < 30);
      })
      .map((target) => `${target.textContent} ${Math.round(target.getBoundingClientRect().height)}`),
  );

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`the page of a ${kind} fits every width: no sideways scrolling, no overlapping text, targets of 44 px`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sideways(page), `wider than ${width} px`).toBe(0);
      expect.soft(await overlaps(page), `at ${width} px`).toEqual([]);
      expect.soft(await smallTargets(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('text over text is found', async ({ page }) => {
  await page.setContent('<p>一行字</p><p style="margin-top: -34px">又一行</p><p>第三行</p>');
  expect(await overlaps(page)).toEqual(['一行字 × 又一行']);
});

test('a small target is found, and a page that is too wide', async ({ page }) => {
  await page.setContent('<button style="width: 3000px; height: 20px">字</button><p><a href="#x">字</a></p>');
  expect(await smallTargets(page)).toEqual(['字 20']);
  expect(await sideways(page)).toBeGreaterThan(1000);
});
