import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('one kind of figure can be chosen: sentences and headings without it are hidden', async ({
      page,
    }) => {
      await page.goto('/notices/2025-xuncha/figures/');
      const shown = page.locator('.figures [data-quantity]:visible');
      const all = await shown.count();
      await page.getByText(/^金额（3）$/).click();
      await expect(page.locator('.figures li:visible')).not.toHaveCount(0);
      await expect(page.locator('.figures [data-quantity]:not([data-quantity~=money]):visible')).toHaveCount(
        0,
      );
      await page.getByText(/^全部（\d+）$/).click();
      await expect(shown).toHaveCount(all);
    });
  });
}

test('the kind is chosen by keyboard', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/figures/');
  await page.getByRole('radio', { name: '全部' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '人数' })).toBeChecked();
  await expect(page.locator('.figures [data-quantity]:not([data-quantity~=people]):visible')).toHaveCount(0);
});
