import { expect, type Page, test } from '@playwright/test';
import { box, holdBack, openAnswered, results, said } from '@/tests/e2e/helpers/search-page';

// The site of two notices is built with its index in shards.
const ROOT = '**/search/index.json';
const SHARD = /\/assets\/shard-[0-9a-f]{10}\.bin$/;
const TEXT = /\/search\/[^/]+\/\d+\.json$/;
const retry = (page: Page) => page.getByRole('button', { name: '重试' });

test('a word is found in every notice; few files are loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  loaded.length = 0;
  await box(page).fill('公证');
  await expect(said(page)).toHaveText(/^“公证”：\d+ 个问题/);
  await expect(results(page).first()).toContainText('公证');
  expect(loaded.filter((path) => SHARD.test(path))).toHaveLength(1);
  expect(loaded.length).toBeLessThanOrEqual(12);
});

test('the number is said first, results follow in their order', async ({ page }) => {
  const release = await holdBack(page, TEXT);
  await page.goto('/search/?q=整改');
  await expect(said(page)).toHaveText(/^“整改”：\d+ 个问题，通报的其他部分 \d+ 处。$/);
  await expect(results(page)).toHaveCount(0);
  release();
  await expect(results(page)).not.toHaveCount(0);
});

test('twenty are shown, then twenty more; the focus goes to the first of these', async ({ page }) => {
  await openAnswered(page, '/search/?q=整改');
  const more = page.getByRole('button', { name: /^显示更多结果/ });
  for (let at = 0; at < 4; at += 1) {
    await results(page).last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
  }
  await expect(results(page)).toHaveCount(20);
  await expect(more).toHaveText(/^显示更多结果（\d+）$/);
  await more.press('Enter');
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('filters, numbers, one character, dates and traditional characters are answered', async ({ page }) => {
  await page.goto('/search/');
  for (const [words, answer] of [
    ['第41个问题', /^“第41个问题”：\d+ 个问题/],
    ['的', /^“的”：\d+ 个问题/],
    ['計畫', /^“計畫”：\d+ 个问题/],
    ['《', /^“《”：\d+ 个问题/],
  ] as const) {
    await box(page).fill(words);
    await expect(said(page)).toHaveText(answer);
    await expect(results(page)).not.toHaveCount(0);
  }
  await box(page).fill('');
  await page.getByRole('combobox', { name: '状态' }).selectOption({ value: 'incomplete' });
  await expect(said(page)).toHaveText(/^未完成整改：\d+ 个问题。$/);
  await expect(results(page)).not.toHaveCount(0);
});

test('where nothing is found another search is offered', async ({ page }) => {
  await page.goto('/search/?q=工证处');
  await expect(said(page)).toHaveText('“工证处”：没有找到相关内容。');
  await expect(page.getByRole('link', { name: /^公证处（\d+ 个问题/ })).toBeVisible();
});

for (const [what, address, words, answer] of [
  ['the root is missing', ROOT, '加载失败，请重试。', { status: 404, body: '' }],
  ['the root is of another version', ROOT, '加载不完整，请重试。', { status: 200, body: '{"form":0}' }],
  ['a shard is missing', SHARD, '加载失败，请重试。', { status: 404, body: '' }],
  ['a shard is cut short', SHARD, '加载不完整，请重试。', { status: 200, body: 'x' }],
] as const) {
  test(`${what}: a message is shown, and trying again succeeds`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill(answer));
    await page.goto('/search/');
    await box(page).fill('柴火间');
    await expect(said(page)).toHaveText(words);
    await page.unroute(address);
    await retry(page).click();
    await expect(said(page)).toHaveText('“柴火间”：1 个问题。');
    await expect(results(page)).toHaveCount(1);
  });
}

for (const [what, words, answer] of [
  ['missing', '“柴火间”：1 个问题。加载失败，请重试。', { status: 404, body: '' }],
  ['cut short', '“柴火间”：1 个问题。加载不完整，请重试。', { status: 200, body: '{"form":1,' }],
] as const) {
  test(`the words of a result are ${what}: the number stays, and trying again succeeds`, async ({ page }) => {
    await page.route(TEXT, (route) => route.fulfill(answer));
    await page.goto('/search/?q=柴火间');
    await expect(said(page)).toHaveText(words);
    await page.unroute(TEXT);
    await retry(page).click();
    await expect(said(page)).toHaveText('“柴火间”：1 个问题。');
    await expect(results(page)).toHaveCount(1);
  });
}

test('a slow shard is said to be', async ({ page }) => {
  await page.clock.install();
  await page.route(SHARD, () => undefined);
  await page.goto('/search/');
  await box(page).fill('柴火间');
  await page.clock.runFor(1000);
  await expect(said(page)).toHaveText('正在加载……');
  await page.clock.runFor(6000);
  await expect(said(page)).toHaveText('网络较慢，正在加载，请稍候。');
});

test('when the site was published anew meanwhile, that is said, and the new index is searched', async ({
  page,
}) => {
  // an old root, which names a shard that is gone
  await page.route(ROOT, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/shard-[0-9a-f]{10}/g, 'shard-0000000000');
    await route.fulfill({ response, body });
    await page.unroute(ROOT);
  });
  await page.goto('/search/?q=柴火间');
  await expect(said(page)).toHaveText('网站内容已更新，已重新搜索。“柴火间”：1 个问题。');
  await expect(results(page)).toHaveCount(1);
});
