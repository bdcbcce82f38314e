import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { box, LIST, openAnswered, results, said, shown } from '@/tests/e2e/helpers/search-page';

const filter = (page: Page, name: string) => page.getByRole('combobox', { name });

test('a status filter leaves its issues, hides empty groups and announces it', async ({ page }) => {
  await page.goto(LIST);
  await filter(page, '状态').focus();
  await filter(page, '状态').selectOption({ value: 'incomplete' });
  await expect(said(page)).toHaveText('未完成整改：3 个问题。');
  expect(await shown(page)).toEqual(['41', '42', '43']);
  await expect(page).toHaveURL(`${LIST}?status=incomplete`);
  await expect(page.getByRole('heading', { name: '二、巡察反馈问题的整改情况' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '（二）未完成整改的问题' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '（一）基本完成整改的问题' })).toBeHidden();
  await expect(filter(page, '状态')).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
});

test('the count of a choice respects the other filters', async ({ page }) => {
  await page.goto(LIST);
  const choices = (name: string) => filter(page, name).locator('option').allTextContents();
  expect(await choices('状态')).toEqual([
    '全部（43）',
    '已整改（38）',
    '基本完成整改（2）',
    '未完成整改（3）',
  ]);
  await filter(page, '未完成整改的原因').selectOption({ value: 'staffing-limit' });
  await expect(said(page)).toHaveText('编制受限：2 个问题。');
  expect(await choices('状态')).toEqual(['全部（2）', '已整改（0）', '基本完成整改（1）', '未完成整改（1）']);
  // a filter does not narrow its own choices
  expect((await choices('未完成整改的原因')).slice(0, 2)).toEqual(['全部（43）', '政策调整（2）']);
  await box(page).fill('矫正中心');
  await expect(said(page)).toHaveText('“矫正中心”、编制受限：1 个问题。');
  expect(await choices('状态')).toEqual(['全部（1）', '已整改（0）', '基本完成整改（0）', '未完成整改（1）']);
});

test('on a page that the browser has translated, choices count and filter as before', async ({ page }) => {
  await page.goto(LIST);
  // As Chromium does it: other words in each text node, and the number in the parentheses of the other language.
  await page.evaluate(() => {
    for (const option of document.querySelectorAll('option')) {
      const translated = option.text.replace(/^(.*)（(\d+)）$/, 'Choice ($2)');
      if (option.firstChild) option.firstChild.nodeValue = translated;
    }
  });
  await page.locator('select[name=status]').selectOption({ value: 'incomplete' });
  await expect(results(page)).toHaveCount(3);
  const words = await page.locator('select[name=reason] option').allTextContents();
  expect(words.slice(0, 2)).toEqual(['Choice（3）', 'Choice（1）']);
  expect(words.filter((each) => !/^Choice（\d+）$/.test(each))).toEqual([]);
});

test('characters without width, pasted with a word, find what the word finds', async ({ page }) => {
  await page.goto(LIST);
  await box(page).fill('\u200B矫正\u200D中\u2060心\uFEFF');
  await expect(results(page)).toHaveCount(1);
});

test('once filtered, a phone shares the address with the filter: there is no canonical one without it', async ({
  page,
}) => {
  const canonical = page.locator('link[rel=canonical][href]');
  await page.goto(LIST);
  await expect(canonical).toHaveCount(1);
  await filter(page, '状态').selectOption({ value: 'incomplete' });
  await expect(page).toHaveURL(`${LIST}?status=incomplete`);
  await expect(canonical).toHaveCount(0);
  await openAnswered(page, `${LIST}?status=incomplete`);
  await expect(canonical).toHaveCount(0);
});

test('a focus area has the issues of all its themes', async ({ page }) => {
  await page.goto(LIST);
  await filter(page, '所属方面').selectOption({ value: 's2-1' });
  await expect(results(page)).toHaveCount(14);
  await filter(page, '所属方面').selectOption({ value: 's2-1-3' });
  await expect(results(page)).toHaveCount(3);
  expect(await shown(page)).toEqual(['07', '08', '09']);
});

for (const media of ['screen', 'print'] as const) {
  test(`on a wide ${media} no heading is shown without issues`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media });
    await openAnswered(page, `${LIST}?q=公证`);
    const empty = await page.locator('main section:has(h2, h3, h4):visible').evaluateAll((sections) =>
      sections
        .filter((section) => section.querySelector('[data-issue]'))
        .filter((section) => section.querySelector('[data-issue]:not([hidden])') === null)
        .map((section) => section.textContent),
    );
    expect(empty).toEqual([]);
    await expect(page.locator('main section[hidden]').first()).toBeHidden();
  });
}

test('the message about a copied address is cleared by a change', async ({ page }) => {
  await openAnswered(page, `${LIST}?q=公证`);
  await page.getByRole('button', { name: '复制本页结果的链接' }).click();
  const copied = page.locator('[data-asked] [role=status]');
  await expect(copied).not.toHaveText('');
  await filter(page, '状态').selectOption({ value: 'rectified' });
  await expect(copied).toHaveText('');
});

test('unknown values are removed from the address', async ({ page }) => {
  await openAnswered(page, `${LIST}?q=公证&status=nonsense`);
  await expect(page).toHaveURL(`${LIST}?q=${encodeURIComponent('公证')}`);
});

test('free text shows the issues that contain it', async ({ page }) => {
  await page.goto(LIST);
  await box(page).fill('柴火间');
  await expect(results(page)).toHaveCount(1);
  await expect(page).toHaveURL(`${LIST}?q=${encodeURIComponent('柴火间')}`);
});

test('the address holds the filters, back removes the last one, unknown choices are ignored', async ({
  page,
}) => {
  await openAnswered(page, `${LIST}?status=basically-complete&reason=policy-change`);
  expect(await shown(page)).toEqual(['39']);
  await expect(filter(page, '状态')).toHaveValue('basically-complete');
  await filter(page, '未完成整改的原因').selectOption({ value: '' });
  await expect(results(page)).toHaveCount(2);
  await page.goBack();
  await expect(results(page)).toHaveCount(1);
  await expect(filter(page, '未完成整改的原因')).toHaveValue('policy-change');
  await page.goto(`${LIST}?status=no-such`);
  await expect(filter(page, '状态')).toHaveValue('');
  await expect(results(page)).toHaveCount(43);
});

test('an empty result is announced, with ways to continue', async ({ page }) => {
  await openAnswered(page, `${LIST}?status=rectified&reason=policy-change`);
  await expect(said(page)).toHaveText('已整改、政策调整：没有找到相关内容。');
  await expect(results(page)).toHaveCount(0);
  await page.getByRole('link', { name: '全部问题', exact: true }).click();
  await expect(page).toHaveURL(LIST);
  await expect(results(page)).toHaveCount(43);
});

test('the same words can be searched in the whole site', async ({ page }) => {
  await openAnswered(page, `${LIST}?q=${encodeURIComponent('0594-2630053')}`);
  await page.getByRole('link', { name: '在全部文字里搜索' }).click();
  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('0594-2630053')}`);
  await expect(said(page)).toHaveText(/1 处。$/);
});

test('all conditions are cleared at once with their buttons, and the focus goes to the form', async ({
  page,
}) => {
  await openAnswered(page, `${LIST}?status=incomplete&q=${encodeURIComponent('整改')}`);
  const clear = page.getByRole('button', { name: '清空条件' });
  await clear.press('Enter');
  await expect(results(page)).toHaveCount(43);
  await expect(page).toHaveURL(LIST);
  await expect(said(page)).toHaveText('');
  await expect(clear).toBeHidden();
  await expect(page.getByRole('search')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
});

test('the address of a filter can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LIST);
  await expect(page.getByRole('button', { name: '复制本页结果的链接' })).toBeHidden();
  await filter(page, '状态').selectOption({ value: 'incomplete' });
  await page.getByRole('button', { name: '复制本页结果的链接' }).click();
  await expect(page.getByText('已复制本页结果的链接')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toContain('?status=incomplete');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 600 }, hasTouch: true });

  for (const address of [LIST, '/search/']) {
    test(`a choice on ${address} brings the count and the first result into view`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('button', { name: '筛选' }).click();
      await filter(page, '未完成整改的原因').focus();
      await filter(page, '未完成整改的原因').selectOption({ value: 'policy-change' });
      await expect(said(page)).toHaveText('政策调整：2 个问题。');
      await expect(said(page)).toBeInViewport({ ratio: 1 });
      await expect(results(page).first()).toBeInViewport();
      await expect(filter(page, '未完成整改的原因')).toBeFocused();
    });
  }

  test('what the reader types moves nothing', async ({ page }) => {
    await page.goto(LIST);
    await box(page).fill('公证');
    await expect(said(page)).toHaveText(/^“公证”/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('on a wide screen a choice moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(LIST);
  await filter(page, '状态').selectOption({ value: 'incomplete' });
  await expect(said(page)).toHaveText('未完成整改：3 个问题。');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a link of the list is read out with number, title and status', async ({ page }) => {
  await page.goto(LIST);
  await expect(
    page.getByRole('link', { name: '41 县（区）矫正中心建设相对滞后 未完成整改', exact: true }),
  ).toHaveAttribute('href', `${LIST}41/`);
  await expect(page.getByRole('region')).toHaveCount(0);
});
