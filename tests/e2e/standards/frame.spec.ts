import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

const NOTICE = '/notices/2025-xuncha/';

test('B2: every page has the same footer: contact, source, map of the site and accessibility', async ({
  page,
}) => {
  const footers = new Map<string, string>();
  for (const [, address] of KINDS_OF_PAGE) {
    await page.goto(address);
    const footer = page.getByRole('contentinfo');
    // home has the contact in its text
    const contact = address === '/' ? page.getByRole('main') : footer;
    await expect(contact.getByRole('link', { name: /^[\d-]{7,}$/ }).first()).toBeVisible();
    await expect(contact.getByRole('link', { name: /@/ }).first()).toBeVisible();
    for (const name of [/(站点|网站)地图/, '无障碍说明'])
      await expect(footer.getByRole('link', { name })).toBeVisible();
    const rest = await footer.evaluate((whole) =>
      Array.from(whole.querySelectorAll('p, ul:last-of-type a'))
        // What is printed names its page.
        .filter((part) => !part.closest('.paper-foot'))
        .map((part) => part.textContent)
        .join('|'),
    );
    expect(rest).toMatch(/(主办单位|信息来源) ?\S/);
    footers.set(rest, address);
  }
  expect([...footers.values()]).toHaveLength(1);
});

for (const address of [NOTICE, `${NOTICE}issues/07/`, `${NOTICE}issues/41/`]) {
  test(`B4: ${address} has title, time, source, type size, print and copy, and no script of others`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveClass(/\bready\b/);
    await expect(page.locator('article h1')).toHaveCount(1);
    await expect(page.locator('article time').first()).toHaveAttribute('datetime', /^2025-02-17T17:21/);
    await expect(page.locator('article').getByText(/^来源：\S/)).toBeVisible();
    await expect(page.getByRole('banner').getByText('字号').first()).toBeVisible();
    for (const tool of ['print', 'copy'])
      await expect(page.locator(`article button[data-tool=${tool}]`).first()).toBeVisible();
    const foreign = await page
      .locator('script[src], iframe, img, link[rel=stylesheet]')
      .evaluateAll((all) =>
        all
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
          .filter((source) => new URL(source, location.href).origin !== location.origin),
      );
    expect(foreign).toEqual([]);
  });
}

test('A11: the accessibility statement has the level, known gaps, its date and whom to tell', async ({
  page,
}) => {
  await page.goto('/accessibility/');
  const main = page.getByRole('main');
  await expect(main).toContainText(/WCAG.*AA/s);
  await expect(main).toContainText(/\d{4}年\d{1,2}月\d{1,2}日/);
  await expect(main.getByRole('heading', { name: '已知的不足' })).toBeVisible();
  await expect(main).toContainText('请用下面的电话、信箱或电子邮箱反映');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: /^[\d-]{7,}$/ })).toBeVisible();
});
