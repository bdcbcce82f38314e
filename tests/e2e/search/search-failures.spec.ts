import { expect, test } from '@playwright/test';
import { box, LIST, results, said } from '@/tests/e2e/helpers/search-page';

const INDEX = '**/search.json';
const SCRIPT = /\/search-[0-9a-f]{10}\.js$/;

for (const [what, address, words, answer] of [
  ['the index is missing', INDEX, '加载失败，请重试。', { status: 404, body: '' }],
  ['the index is cut short', INDEX, '加载不完整，请重试。', { status: 200, body: '{"form":2,"records":[' }],
  ['the index is of another version', INDEX, '加载不完整，请重试。', { status: 200, body: '{"form":0}' }],
  ['the index is nothing', INDEX, '加载不完整，请重试。', { status: 200, body: 'null' }],
  ['the script is cut short', SCRIPT, '加载不完整，请重试。', { status: 200, body: '"use strict";(()=>{' }],
  ['the script is missing', SCRIPT, '加载失败，请重试。', { status: 404, body: '' }],
] as const) {
  test(`${what}: a message and links are shown, and trying again succeeds`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill(answer));
    await page.goto('/search/');
    await box(page).fill('柴火间');
    await expect(said(page)).toHaveText(words);
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('link', { name: '通报全文', exact: true }).last()).toBeVisible();

    await page.unroute(address);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(said(page)).toHaveText('“柴火间”：1 个问题。');
    await expect(results(page)).toHaveCount(1);
  });
}

test('without a network a message is shown; trying again succeeds with one', async ({ page, context }) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await box(page).fill('柴火间');
  await expect(said(page)).toHaveText('网络没有连接，连上后请重试。');
  await context.setOffline(false);
  await page.getByRole('button', { name: '重试' }).press('Enter');
  await expect(results(page)).toHaveCount(1);
});

for (const [what, address] of [
  ['the index', INDEX],
  ['the script', SCRIPT],
] as const) {
  test(`while ${what} is slow to load, a message and links are shown`, async ({ page }) => {
    await page.clock.install();
    await page.route(address, () => undefined);
    await page.goto('/search/');
    await box(page).fill('柴火间');
    await expect(said(page)).toHaveText('正在加载……');
    await expect(page.locator('[data-ways]')).toBeHidden();
    await page.clock.runFor(6000);
    await expect(said(page)).toHaveText('网络较慢，正在加载，请稍候。');
    await expect(page.locator('[data-ways]').getByRole('link', { name: '通报全文' })).toBeVisible();
    await expect(page.getByRole('button', { name: '重试' })).toBeHidden();
  });
}

test('the list stays complete while its filter has no data', async ({ page }) => {
  await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${LIST}?status=incomplete`);
  await expect(said(page)).toHaveText('加载失败，请重试。');
  await expect(results(page)).toHaveCount(43);
});
