import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { box, holdBack, LIST, openAnswered, results, said, shown } from '@/tests/e2e/helpers/search-page';

const suggestions = (page: Page) => page.locator('[data-suggestions]');
const search = (q: string): string => `/search/?q=${encodeURIComponent(q)}`;

for (const [typed, meant] of [
  ['公正处', '公证处'],
  ['gongzheng', '公证'],
  ['司发局', '司法局'],
  ['免费律师', '法律援助'],
] as const) {
  test(`${typed} finds nothing, which is said first, and ${meant} is suggested`, async ({ page }) => {
    await openAnswered(page, search(typed));
    await expect(said(page)).toHaveText(`“${typed}”：没有找到相关内容。`);
    await expect(results(page)).toHaveCount(0);
    const link = suggestions(page).getByRole('link').first();
    await expect(link).toHaveText(new RegExp(`^${meant}（\\d+ 个问题(?:，通报的其他部分 \\d+ 处)?）$`));
    expect(await suggestions(page).getByRole('link').count()).toBeLessThanOrEqual(3);
    const count = /（(.*)）/.exec((await link.textContent()) ?? '')?.[1];
    expect(await findViolations(page)).toEqual([]);
    await link.click();
    await expect(said(page)).toHaveText(`“${meant}”：${count}。`);
    await expect(suggestions(page)).toBeHidden();
  });
}

test('what sounds like nothing has no suggestions', async ({ page }) => {
  const tables = page.waitForResponse('**/suggest.json');
  await openAnswered(page, search('今天天气很好'));
  await tables;
  await page.waitForTimeout(800);
  await expect(suggestions(page)).toBeHidden();
});

test('nothing for suggestions is loaded while something is found', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAnswered(page, search('公证'));
  expect(asked.filter((url) => /suggest/.test(url))).toEqual([]);
  await box(page).fill('公正处');
  await expect(suggestions(page)).toBeVisible();
  await box(page).fill('公证处');
  await expect(suggestions(page)).toBeHidden();
});

test('without the tables the search still says what it found', async ({ page }) => {
  await page.route('**/suggest.json', (route) => route.fulfill({ status: 404 }));
  await openAnswered(page, search('公正处'));
  await expect(said(page)).toHaveText('“公正处”：没有找到相关内容。');
  await expect(suggestions(page)).toBeHidden();
});

test('on the list the counts are of its rows', async ({ page }) => {
  await openAnswered(page, `${LIST}?q=${encodeURIComponent('公正处')}`);
  const link = suggestions(page).getByRole('link').first();
  await expect(link).toHaveText(/^公证处（\d+ 个问题）$/);
  await link.click();
  await expect(page).toHaveURL(`${LIST}?q=${encodeURIComponent('公证处')}`);
});

test('a slip of the notice is found as it was meant, and marked as printed', async ({ page }) => {
  await openAnswered(page, search('法律服务综合楼'));
  expect(await shown(page)).toEqual(['38']);
  await expect(results(page).locator('mark')).toHaveText(['法律服综合楼']);
});

test('a date typed with dashes marks the printed one', async ({ page }) => {
  await openAnswered(page, search('2024-03-19'));
  expect(await shown(page)).toEqual(['03']);
  await expect(results(page).locator('mark').first()).toHaveText('2024年3月19日');
});

test('names and dates of results stay on one line, and titles have no full stop', async ({ page }) => {
  await openAnswered(page, search('回信精神'));
  await expect(results(page).locator('.whole')).toContainText(['2024年3月19日', '习近平']);
  await expect(results(page).getByRole('heading').first()).toHaveText(/[^。]$/);
});

test.describe('words of the site', () => {
  const direct = (page: Page) => page.locator('[data-direct]');

  for (const [typed, words, query] of [
    ['已整改', '按状态筛选：已整改（38）', '?status=rectified'],
    ['「编制受限」', '按未完成整改的原因筛选：编制受限（2）', '?reason=staffing-limit'],
  ] as const) {
    test(`${typed} is answered with the filter, after the count of the words`, async ({ page }) => {
      await openAnswered(page, search(typed));
      const link = direct(page).getByRole('link');
      await expect(link).toHaveText(words);
      expect(await findViolations(page)).toEqual([]);
      await link.click();
      await expect(page).toHaveURL(`/search/${query}`);
      await expect(direct(page)).toBeHidden();
    });
  }

  test('投诉电话 is answered with the contacts', async ({ page }) => {
    await openAnswered(page, search('投诉电话'));
    const contacts = page.locator('[data-contacts]');
    await expect(contacts.getByRole('link', { name: '0594-2630053' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await box(page).fill('公证');
    await expect(contacts).toBeHidden();
  });
});

test('a choice made before the script is there has its own entry of the history', async ({ page }) => {
  const release = await holdBack(page, /\/search-[0-9a-f]{10}\.js$/);
  // the page is not loaded while the script is held back
  await page.goto(`${LIST}?q=${encodeURIComponent('整改')}`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('combobox', { name: '状态' }).selectOption({ value: 'incomplete' });
  release();
  await expect(results(page)).toHaveCount(3);
  await page.getByRole('combobox', { name: '未完成整改的原因' }).selectOption({ value: 'staffing-limit' });
  await expect(results(page)).toHaveCount(1);
  await page.goBack();
  await expect(results(page)).toHaveCount(3);
  await page.goBack();
  await expect(page).toHaveURL(`${LIST}?q=${encodeURIComponent('整改')}`);
  await expect(page.getByRole('combobox', { name: '状态' })).toHaveValue('');
});

for (const address of ['/search/', LIST]) {
  test(`if the script of the box is blocked, ${address} says so in words and offers the list`, async ({
    page,
  }) => {
    await page.route(/\/search-box-[0-9a-f]{10}\.js$/, (route) => route.abort());
    await page.goto(address);
    const words = page.getByText('没有加载成功，请刷新本页重试');
    await expect(words).toBeHidden();
    await expect(words).toBeVisible({ timeout: 12_000 });
    await expect(page.getByRole('searchbox')).toBeHidden();
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(1);
  });
}
