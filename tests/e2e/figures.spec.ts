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

for (const contrast of ['no-preference', 'more'] as const) {
  test(`the chosen kind has a bar, not its weight and shade alone, with the contrast “${contrast}”`, async ({
    page,
  }) => {
    await page.emulateMedia({ contrast });
    await page.goto('/notices/2025-xuncha/figures/');
    await expect(page.locator('label', { hasText: '全部' })).not.toHaveCSS('box-shadow', 'none');
    await expect(page.locator('label', { hasText: '人数' })).toHaveCSS('box-shadow', 'none');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const forcedColors of ['none', 'active'] as const) {
    test(`the line at 0 of a pair is seen with colours ${colorScheme}, forced: ${forcedColors}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.goto('/notices/2025-xuncha/figures/');
      const colours = await page
        .locator('svg path')
        .nth(1)
        .evaluate((line) => [getComputedStyle(line).stroke, getComputedStyle(document.body).backgroundColor]);
      const [line = 0, paper = 0] = colours.map(luminance);
      expect((Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05)).toBeGreaterThanOrEqual(3);
    });
  }
}

// of a colour as browsers give it, rgb(221, 214, 202), by WCAG
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
