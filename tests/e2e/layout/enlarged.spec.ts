import { expect, type Page, test } from '@playwright/test';
import { coveredFocus } from '@/tests/e2e/helpers/covered-focus';
import { cutOff } from '@/tests/e2e/helpers/cut-off';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';
import { overlaps } from '@/tests/e2e/helpers/overlaps';
import { openDrawn } from '@/tests/e2e/helpers/watch-jumps';

// 1280 by 1024 at 400 %: a quarter of the room, four dots for each pixel
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

// As a browser's own setting for text does: its standard size becomes 32 px.
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function expectFocusSeen(page: Page): Promise<void> {
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
  expect(hidden).toEqual([]);
  expect(stops).toBeGreaterThan(10);
  expect(stops).toBeLessThan(600);
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

    test('does not jump', async ({ page }) => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const jumps = await openDrawn(page, address);
        await expect(page.locator('html')).toHaveClass(/\bready\b/);
        expect(await jumps(), `at ${width} px`).toBe(0);
      }
    });

    test.describe('at 400 %', () => {
      test.use(ZOOMED);

      test('cuts nothing off and never covers the focused element', async ({ page }) => {
        await page.goto(address);
        expect([...(await cutOff(page)), ...(await overlaps(page))]).toEqual([]);
        await expectFocusSeen(page);
      });
    });
  });
}

test('a jump is found, be it by a script that has just arrived', async ({ page }) => {
  await page.route(/core-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "document.body.prepend('x')" }),
  );
  const jumps = await openDrawn(page, '/about/');
  expect(await jumps()).toBeGreaterThan(0);
});

// The only page with something sticky on a wide screen.
test('the contents beside a notice never cover the focused element', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/notices/2025-xuncha/');
  await expectFocusSeen(page);
});

test('cut text is found', async ({ page }) => {
  await page.setContent('<p style="overflow: hidden; height: 1em">字<br>字</p><p>字</p>');
  expect(await cutOff(page)).toHaveLength(1);
});

test('a focus under a bar is found', async ({ page }) => {
  await page.setContent('<b style="position: fixed; inset: 0; background: #fff"></b><button>字</button>');
  await page.keyboard.press('Tab');
  expect(await coveredFocus(page)).toContain('is covered');
});
