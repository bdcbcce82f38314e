import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

test.describe('type size and contrast', () => {
  test('are chosen by keyboard and hold on every page, from before the first paint', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByText('字号').first().focus();
    await page.keyboard.press('Enter');
    const size = page.getByRole('group', { name: '字号' });
    await size.getByRole('button', { name: '特大' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '对比度' }).getByRole('button', { name: '高' }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('html')).toHaveCSS('font-size', '28px');
    for (const [, address] of KINDS_OF_PAGE) {
      // at the end of the head, before there is a body to paint
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          document.documentElement.dataset.atFirst = `${document.documentElement.dataset.size}`;
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-at-first', 'largest');
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
      await page.getByRole('banner').getByText('字号').first().click();
      await expect(page.getByRole('button', { name: '特大' })).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('button', { name: '标准' }).first()).toHaveAttribute(
        'aria-pressed',
        'false',
      );
    }
  });

  const pressed = (page: Page) =>
    page.locator('[data-set][aria-pressed=true]').evaluateAll((all) => all.map((one) => one.textContent));

  test('chosen in one tab, they hold in the others at once', async ({ page, context }) => {
    await page.goto('/about/');
    const other = await context.newPage();
    await other.goto('/');
    await other.getByRole('banner').getByText('字号').first().click();
    await other.getByRole('button', { name: '特大' }).click();
    await other.getByRole('button', { name: '高' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-size', 'largest');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    expect(await pressed(page)).toEqual(['特大', '高对比度']);
  });

  test('chosen on another page, they hold on a page that the browser has kept in memory', async ({
    page,
  }) => {
    await page.goto('/about/');
    await page.evaluate(() => localStorage.setItem('reading', 'large high'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    expect(await pressed(page)).toEqual(['大', '高对比度']);
  });

  test('opening them closes the menu, which would cover the same place', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const header = page.getByRole('banner');
    await header.getByText('菜单').click();
    await expect(header.getByRole('link', { name: '历次通报' })).toBeVisible();
    await header.getByText('字号').first().click();
    await expect(header.getByRole('button', { name: '特大' })).toBeVisible();
    await expect(header.getByRole('link', { name: '历次通报' })).toBeHidden();
  });

  test('are not drawn without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('banner').getByText('字号').first()).toBeHidden();
    await context.close();
  });

  test('hold for the page where the device keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    await page.goto('/');
    await page.getByRole('banner').getByText('字号').first().click();
    await page.getByRole('button', { name: '特大' }).click();
    await expect(page.locator('html')).toHaveCSS('font-size', '28px');
  });

  test('high contrast follows the system too', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await page.goto('/');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(255, 255, 255)');
  });

  for (const [kind, address] of KINDS_OF_PAGE) {
    test(`at the largest size the page of a ${kind} does not scroll sideways`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('reading', 'largest '));
      await page.goto(address);
      for (const [width, height] of [
        [320, 640],
        [320, 256],
        [390, 844],
        [1280, 800],
      ] as const) {
        await page.setViewportSize({ width, height });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider, `at ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  }
});
