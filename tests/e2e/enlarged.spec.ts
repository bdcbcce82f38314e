import { expect, type Page, test } from '@playwright/test';
import { coveredFocus } from './covered-focus';
import { cutOff } from './cut-off';
import { KINDS_OF_PAGE } from './kinds-of-page';
import { layoutShift } from './layout-shift';
import { overlaps } from './overlaps';

const WIDTHS = [320, 390, 600, 768, 1024, 1280, 1920];
// 1280 by 1024 at 400 %: a quarter of the room, four dots for each pixel
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

// As a browser's own setting for text does: its standard size becomes 32 px.
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function walkByKeyboard(page: Page): Promise<{ stops: number; hidden: string[] }> {
  const hidden: string[] = [];
  let stops = 0;
  // as many as no page has, in case the focus never leaves
  while (stops < 600) {
    await page.keyboard.press('Tab');
    const hiding = await coveredFocus(page);
    if (hiding === undefined) break;
    stops += 1;
    if (hiding !== null) hidden.push(hiding);
  }
  return { stops, hidden };
}

for (const [kind, address] of KINDS_OF_PAGE) {
  test.describe(`the page of a ${kind}`, () => {
    test('with text of 200 % loses nothing', async ({ page }) => {
      await doubleText(page);
      await page.goto(address);
      await expect(page.locator('html')).toHaveCSS('font-size', '36px');
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([...(await cutOff(page)), ...(await overlaps(page))], `at ${width} px`).toEqual([]);
      }
    });

    test('has no text over another at any width', async ({ page }) => {
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overlaps(page), `at ${width} px`).toEqual([]);
      }
    });

    test('never hides what the keyboard is at', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      const { stops, hidden } = await walkByKeyboard(page);
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(10);
      expect(stops).toBeLessThan(600);
    });

    for (const width of [390, 1280]) {
      test(`does not jump at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expect(page.locator('html')).toHaveClass(/\bready\b/);
        expect(await layoutShift(page)).toBe(0);
      });
    }

    test.describe('at 400 %', () => {
      test.use(ZOOMED);

      test('loses nothing', async ({ page }) => {
        await page.goto(address);
        expect([...(await cutOff(page)), ...(await overlaps(page))]).toEqual([]);
      });

      test('never hides what the keyboard is at', async ({ page }) => {
        await page.goto(address);
        const { stops, hidden } = await walkByKeyboard(page);
        expect(hidden).toEqual([]);
        expect(stops).toBeGreaterThan(10);
        expect(stops).toBeLessThan(600);
      });
    });
  });
}

test('text over text is found', async ({ page }) => {
  await page.setContent('<p>一行字</p><p style="margin-top: -34px">又一行</p><p>第三行</p>');
  expect(await overlaps(page)).toEqual(['一行字 × 又一行']);
});

test('what is cut is found', async ({ page }) => {
  await page.setContent('<p style="overflow: hidden; height: 1em">字<br>字</p><p>字</p>');
  expect(await cutOff(page)).toHaveLength(1);
});

test('a focus under a bar is found', async ({ page }) => {
  await page.setContent('<b style="position: fixed; inset: 0; background: #fff"></b><button>字</button>');
  await page.keyboard.press('Tab');
  expect(await coveredFocus(page)).toContain('is covered');
});
