import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import JSZip from 'jszip';
import { findViolations } from './helpers/find-violations';

// The page of the archive that the data page offers, unpacked to a folder of this test.
async function unpacked(page: Page): Promise<string> {
  await page.goto('/data/');
  const address = await page.getByRole('link', { name: 'notice.zip' }).first().getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(response.headers()['content-type']).toBe('application/zip');
  const { files } = await JSZip.loadAsync(await response.body());
  for (const entry of Object.values(files)) {
    const path = test.info().outputPath(entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
  return pathToFileURL(test.info().outputPath('2025-xuncha/index.html')).href;
}

test('the page opens from a folder without network and is searched', async ({ page, context }) => {
  const address = await unpacked(page);
  await context.setOffline(true);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  // Traditional characters, as in the search of the site.
  await page.getByRole('searchbox', { name: '在本页搜索' }).fill('合作制公證');
  await expect(page.getByRole('status')).toHaveText('找到 1 个问题');
  await expect(page.locator('form mark').first()).toHaveText('合作制公证');
  await page.getByRole('link', { name: /^问题 39：/ }).click();
  await expect(page).toHaveURL(/#issue-39$/);
  await expect(page.locator('#issue-39')).toBeInViewport();
  await page.getByRole('searchbox').fill('没有这样的字');
  await expect(page.getByRole('status')).toHaveText('没有找到相关内容');
  expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page has no fault of accessibility, with results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(await unpacked(page));
    await page.getByRole('searchbox').fill('公证');
    await expect(page.getByRole('status')).toContainText('找到');
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every issue can be read, and nothing is shown that does nothing', async ({ page }) => {
    await page.goto(await unpacked(page));
    await expect(page.locator('article')).toHaveCount(43);
    await expect(page.locator('#issue-41')).toContainText('力争2025年12月取得阶段性成果');
    await expect(page.locator('form')).toBeHidden();
  });
});
