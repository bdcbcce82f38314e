import { expect, test } from '@playwright/test';
import { NOTICES } from '@/tests/site-under-test';

test('the list of notices leads to both, the newest first', async ({ page }) => {
  await page.goto('/notices/');
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(titles).toHaveText([/莆田市司法局党组/, /示例县文化馆党支部/]);
});

test('home counts the newest notice and the header leads to it', async ({ page }) => {
  await page.goto('/');
  await expect(
    page.getByRole('main').locator('a[href*="/notices/2025-xuncha/issues/"]').first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: '通报全文' }).first()).toHaveAttribute(
    'href',
    '/notices/2025-xuncha/',
  );
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
  await page.getByRole('link', { name: /老年人线上预约不便/ }).click();
  await expect(page).toHaveURL(/\/issues\/03\/$/);
});

test('the search finds results in both notices, names them, and can be limited to one', async ({ page }) => {
  await page.goto('/search/?q=整改');
  const of = (notice: string) => page.locator(`[data-results] [data-issue][data-notice="${notice}"]`);
  for (const notice of NOTICES) await expect(of(notice)).not.toHaveCount(0);
  await page.getByRole('combobox', { name: '通报' }).selectOption({ value: '2025-xuncha' });
  await expect(of('2025-xuncha')).not.toHaveCount(0);
  await expect(of('2024-wenhuaguan')).toHaveCount(0);
  await expect(page).toHaveURL(/notice=2025-xuncha/);
});

test('a theme in the address is shown and can be cleared', async ({ page }) => {
  await page.goto('/search/?q=公证&theme=s2-2');
  const said = page.locator('[data-loading]');
  await expect(said).toHaveText(/^“公证”、所选的方面和类别：\d+ 个问题/);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(page).toHaveURL('/search/');
  await expect(page.locator('[data-results] [data-issue]')).toHaveCount(0);
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
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('网址已经改变');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address leads to the new one', async ({ page }) => {
    await page.goto('/notices/2024-zhenggai/issues/02/');
    await expect(page).toHaveURL(/\/notices\/2024-wenhuaguan\/issues\/02\/$/);
  });
});
