import { expect, test } from '@playwright/test';

test('the home page answers over IPv6', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(page.url()).toContain('http://[::1]:');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('an unknown address gives the 404 page, in Chinese', async ({ page }) => {
  const response = await page.goto('/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Han}/u);
});

test('a folder without its slash leads to the folder', async ({ page }) => {
  await page.goto('/about?from=test');
  await expect(page).toHaveURL('/about/?from=test');
});
