import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

const REFUSED = { 'content-security-policy': "script-src 'none'" };

test.use({ javaScriptEnabled: false });

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`A10: the page of a ${kind} is complete without JavaScript, and the same where scripts are refused`, async ({
    page,
    browser,
  }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    // The search page keeps its answer about contacts hidden.
    await expect(page.getByText(/联系电话 [\d-]{7,}/).filter({ visible: true })).not.toHaveCount(0);
    await expect(page.getByRole('navigation', { name: '主要栏目' }).getByRole('link')).not.toHaveCount(0);
    for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
    const words = await page.locator('body').ariaSnapshot();
    expect(words.length).toBeGreaterThan(100);

    const context = await browser.newContext({ javaScriptEnabled: true });
    const refusing = await context.newPage();
    await refusing.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...REFUSED } });
    });
    await refusing.goto(address);
    await expect(refusing.locator('html')).not.toHaveClass(/./);
    expect(await refusing.locator('body').ariaSnapshot()).toBe(words);
    for (const button of await refusing.locator('button').all()) await expect(button).toBeHidden();
    await context.close();
  });
}

test('the last words of the notice can be read', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/');
  await expect(page.locator('article').getByText('2025年2月17日', { exact: true }).last()).toBeVisible();
});

test('the menu unfolds on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const link = page.getByRole('banner').getByRole('link', { name: '问题清单' });
  await expect(link).toBeHidden();
  await page.getByRole('banner').getByText('菜单').click();
  await link.click();
  await expect(page).toHaveURL('/notices/2025-xuncha/issues/');
});

test('the contents of the notice unfold on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/notices/2025-xuncha/');
  await expect(page.getByRole('navigation', { name: '目录' })).toBeHidden();
  await page.getByText('目录', { exact: true }).click();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '四、下一步计划' }).click();
  await expect(page.getByRole('heading', { name: '四、下一步计划' })).toBeInViewport();
});
