import { expect, test } from '@playwright/test';
import { box, LIST, results, said } from '@/tests/e2e/helpers/search-page';

const INDEX = '**/search.json';
const SCRIPT = /\/search-[0-9a-f]{10}\.js$/;

for (const [what, address, words, answer] of [
  ['the index is missing', INDEX, '数据没有取到，请再试一次。', { status: 404, body: '' }],
  [
    'the index is cut short',
    INDEX,
    '数据不完整，请再试一次。',
    { status: 200, body: '{"form":2,"records":[' },
  ],
  ['the index is of another version', INDEX, '数据不完整，请再试一次。', { status: 200, body: '{"form":0}' }],
  ['the index is nothing', INDEX, '数据不完整，请再试一次。', { status: 200, body: 'null' }],
  [
    'the script is cut short',
    SCRIPT,
    '数据不完整，请再试一次。',
    { status: 200, body: '"use strict";(()=>{' },
  ],
  ['the script is missing', SCRIPT, '数据没有取到，请再试一次。', { status: 404, body: '' }],
] as const) {
  test(`${what}: a message and links are shown, and trying again succeeds`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill(answer));
    await page.goto('/search/');
    await box(page).fill('柴火间');
    await expect(said(page)).toHaveText(words);
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('link', { name: '通报全文', exact: true }).last()).toBeVisible();

    await page.unroute(address);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(said(page)).toHaveText('“柴火间”：1 个问题。');
    await expect(results(page)).toHaveCount(1);
  });
}

test('without a network a message is shown; trying again succeeds with one', async ({ page, context }) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await box(page).fill('柴火间');
  await expect(said(page)).toHaveText('现在没有网络，连上网后请再试。');
  await context.setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).press('Enter');
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
    await expect(said(page)).toHaveText('正在取数据……');
    await expect(page.locator('[data-ways]')).toBeHidden();
    await page.clock.runFor(6000);
    await expect(said(page)).toHaveText('网络较慢，数据还没有到，请稍等。');
    await expect(page.locator('[data-ways]').getByRole('link', { name: '通报全文' })).toBeVisible();
    await expect(page.getByRole('button', { name: '再试一次' })).toBeHidden();
  });
}

test('the list stays complete while its filter has no data', async ({ page }) => {
  await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${LIST}?status=incomplete`);
  await expect(said(page)).toHaveText('数据没有取到，请再试一次。');
  await expect(results(page)).toHaveCount(43);
});
