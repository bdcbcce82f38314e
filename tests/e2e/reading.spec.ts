import { expect, test } from '@playwright/test';

test.describe('by keyboard', () => {
  test('the first Tab offers the way to the main text, and Enter takes it', async ({ page }) => {
    await page.goto('/notices/2025-xuncha/issues/41/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main a').first()).toBeFocused();
  });

  test('one can go from home to an issue, to the next issue and to its place in the notice', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '41 县（区）矫正中心建设相对滞后，未完成整改' }).press('Enter');
    await expect(page).toHaveURL(/\/issues\/41\/$/);
    await page.getByRole('link', { name: '问题 42 →' }).press('Enter');
    await expect(page).toHaveURL(/\/issues\/42\/$/);
    await page.getByRole('link', { name: '在通报全文中查看' }).press('Enter');
    await expect(page).toHaveURL(/\/notices\/2025-xuncha\/#issue-42$/);
    await expect(
      page.getByRole('heading', { name: '2.对公共法律服务平台建设跟踪问效不够。' }),
    ).toBeInViewport();
  });

  test('the focus is visible', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe('solid');
  });
});

test('controls are left out on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/notices/2025-xuncha/issues/41/');
  await expect(page.locator('h1')).toBeVisible();
  for (const name of ['对这个问题提意见', '在通报全文中查看', '问题 42 →', '历次通报']) {
    await expect(page.getByRole('link', { name }).first()).toBeHidden();
  }
});

test('an opened measure is marked', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/issues/41/#m2');
  const bar = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).boxShadow);
  expect(await bar('#m2')).not.toBe(await bar('#m1'));
});

test('the way to the main text does not mark all of it', async ({ page }) => {
  await page.goto('/about/#main');
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('an opened measure has an edge', async ({ page }) => {
    await page.goto('/notices/2025-xuncha/issues/41/#m2');
    await expect(page.locator('#m2')).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('#m2')).not.toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('#m1')).toHaveCSS('outline-style', 'none');
  });
});
