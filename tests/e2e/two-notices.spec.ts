import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brokenWords } from '@/tests/e2e/helpers/broken-words';
import { CONTENT_FOLDER, NOTICES } from '@/tests/site-under-test';

test('the list of notices leads to all, the newest first', async ({ page }) => {
  await page.goto('/notices/');
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(titles).toHaveText([
    /莆田市司法局党组/,
    /示例市农业农村局党组关于巡察整改“回头看”情况/,
    /示例市统计局党组/,
    /示例县文化馆党支部/,
    /示例县文化局党组/,
    /示例市统计局党组/,
    /示例市农业局党组/,
  ]);
});

test('home shows what is open in several notices, the earliest target first, and the header leads to the newest', async ({
  page,
}) => {
  await page.goto('/');
  const open = page.getByRole('region', { name: /需进一步整改的 \d+ 个问题/ });
  const addresses = await open
    .locator('a[href*="/issues/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(addresses.map((address) => address.split('/')[2])).size).toBeGreaterThan(2);
  await expect(page.getByRole('link', { name: '通报全文' }).first()).toHaveAttribute(
    'href',
    '/notices/2025-xuncha/',
  );
});

test('a count of the comparison leads to the list that it counts', async ({ page }) => {
  await page.goto('/compare/');
  const row = page.getByRole('row', { name: /^2025年/ });
  const count = row.getByRole('link', { name: /^\d+ 个未完成整改$/ });
  const expected = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
  await count.click();
  await expect(page).toHaveURL(/\/notices\/2025-xuncha\/issues\/\?status=incomplete$/);
  await expect(page.locator('[data-loading]')).toContainText(`${expected} 个问题`);
});

test('the comparison counts the targets that have passed on the day of the reader', async ({ page }) => {
  const passed = page.getByRole('row', { name: /^2025年/ }).locator('[data-months]');
  for (const [day, count] of [
    ['2025-11-30T12:00:00Z', '0'],
    ['2026-01-02T12:00:00Z', '3'],
    ['2026-10-02T12:00:00Z', '4'],
  ] as const) {
    await page.clock.setFixedTime(new Date(day));
    await page.goto('/compare/');
    await expect(passed).toHaveText(count);
  }
});

test('a reader walks from the second notice through its issues', async ({ page }) => {
  await page.goto('/notices/');
  await page
    .getByRole('link', { name: /2024年巡察整改通报|示例县文化馆/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/notices\/2024-wenhuaguan\/$/);
  await page.goto('/notices/2024-wenhuaguan/issues/');
  await expect(page.getByRole('main')).toContainText('阶段性完成');
  await page
    .getByRole('link', { name: /馆藏图片资料整理缓慢/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2、馆藏图片资料整理缓慢。');
  await expect(page.getByText('状态').first()).toBeVisible();
  // Issue 3 is withdrawn, so that issue 4 comes next.
  await page.getByRole('link', { name: /设备借用登记不全/ }).click();
  await expect(page).toHaveURL(/\/issues\/04\/$/);
});

test('the search finds results in all notices, names them, and can be limited to one', async ({ page }) => {
  await page.goto('/search/?q=整改');
  const of = (notice: string) => page.locator(`[data-results] [data-issue][data-notice="${notice}"]`);
  const choice = page.getByRole('combobox', { name: '通报' });
  for (const notice of NOTICES) {
    await choice.selectOption({ value: notice });
    await expect(of(notice)).not.toHaveCount(0);
    await expect(page.locator(`[data-results] [data-issue]:not([data-notice="${notice}"])`)).toHaveCount(0);
  }
  await choice.selectOption({ value: '2025-xuncha' });
  await expect(of('2025-xuncha')).not.toHaveCount(0);
  await expect(of('2024-wenhuaguan')).toHaveCount(0);
  await expect(page).toHaveURL(/notice=2025-xuncha/);
});

test('a theme in the address is shown and can be cleared', async ({ page }) => {
  await page.goto('/search/?q=公证&theme=s2-2');
  const said = page.locator('[data-loading]');
  await expect(said).toHaveText(/^“公证”、所选方面：\d+ 个问题/);
  await page.getByRole('button', { name: '清空条件' }).click();
  await expect(page).toHaveURL('/search/');
  await expect(page.locator('[data-results] [data-issue]')).toHaveCount(0);
});

test('a reader goes from an update to its picture and back', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/issues/41/');
  await page.getByRole('link', { name: '社区矫正中心外景' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('社区矫正中心外景');
  const picture = page.getByRole('img', { name: '社区矫正中心外景' });
  await picture.scrollIntoViewIfNeeded();
  // The policy of the page lets the picture in, and it keeps its proportions.
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  expect(width / height).toBeCloseTo(640 / 400, 1);
  await page
    .getByRole('main')
    .getByRole('link', { name: /2025年9月1日的更新/ })
    .click();
  await expect(page).toHaveURL(/\/issues\/41\/#u-2025-09-01$/);
});

test('a PDF is sent as one, byte for byte', async ({ page, request }) => {
  await page.goto('/notices/2025-xuncha/files/Gongqi-2025/');
  const address = await page.getByRole('link', { name: '打开文件' }).getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const received = readFileSync(join(CONTENT_FOLDER, 'notices/2025-xuncha/files/Gongqi-2025.pdf'));
  expect((await answer.body()).equals(received)).toBe(true);
});

test('a link to another website is only that: the page asks nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).host));
  await page.goto('/notices/2025-xuncha/issues/40/');
  await expect(page.getByRole('link', { name: '工程进度公示' })).toHaveAttribute(
    'href',
    'https://www.example.gov.cn/2025.html',
  );
  expect(new Set(asked).size).toBe(1);
});

for (const [what, address] of [
  ['the notice', ''],
  ['its issue list', 'issues/'],
  ['its documents', 'documents/'],
  ['an issue', 'issues/02/'],
  ['a measure', 'issues/02/#m1'],
] as const) {
  test(`the old address of ${what} leads to the new one`, async ({ page }) => {
    await page.goto(`/notices/2024-zhenggai/${address}`);
    await expect(page).toHaveURL(new RegExp(`/notices/2024-wenhuaguan/${address}$`));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('页面地址已变更');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address leads to the new one', async ({ page }) => {
    await page.goto('/notices/2024-zhenggai/issues/02/');
    await expect(page).toHaveURL(/\/notices\/2024-wenhuaguan\/issues\/02\/$/);
  });
});

test('the list of all issues is filtered, and its address keeps the filters', async ({ page }) => {
  await page.goto('/issues/');
  const said = page.locator('[data-loading]');
  const rows = page.locator('[data-issue]:visible');
  const all = await rows.count();
  await page.getByRole('combobox', { name: '状态' }).selectOption({ value: 'incomplete' });
  await expect(said).toHaveText(/^未完成整改：\d+ 个问题/);
  const [, count = ''] = /(\d+) 个问题/.exec((await said.textContent()) ?? '') ?? [];
  await expect(rows).toHaveCount(Number(count));
  await expect(page).toHaveURL('/issues/?status=incomplete');
  await page.goto('/issues/?bureau=shilixian-wenhuaguan');
  await expect(said).toHaveText(/^示例县文化馆：\d+ 个问题/);
  for (const link of await rows.getByRole('link').all()) {
    await expect(link).toHaveAttribute('href', /^\/notices\/2024-wenhuaguan\//);
  }
  await page.getByRole('button', { name: '清空条件' }).click();
  await expect(page).toHaveURL('/issues/');
  await expect(rows).toHaveCount(all);
});

for (const [what, address, scope, whole] of [
  ['the sentence that leads to a later notice', '/changes/', 'main', /见巡|不够。/g],
  ['a date beside a result', '/search/?q=整改', 'main ol', /\d{4}年\d+月/g],
  ['a word of the heads of the comparison', '/compare/', 'thead', /再次|指出|阶段性|完成|整改|未写明|状态/g],
  ['a count of a bureau', '/bureaus/', 'main', /\d+ 份通报，/g],
  ['the count of a notice and the comma after it', '/notices/', 'main', /完成整改，/g],
  ['a short quotation in a title', '/issues/', '.by-words', /“两支队伍”/g],
] as const) {
  test(`${what} is not parted`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveClass(/\bready\b/);
    await expect(page.locator(scope).filter({ hasText: new RegExp(whole.source) })).not.toHaveCount(0);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await brokenWords(page, scope, whole), `at ${width} px`).toEqual([]);
    }
  });
}
