import { expect, type Page, test } from '@playwright/test';

const ISSUE_41 = '/notices/2025-xuncha/issues/41/';

const copyButton = (page: Page) => page.getByRole('button', { name: '复制网址' });
const answer = (page: Page) => page.locator('[data-tool] ~ [role="status"]');

// What the reader would get by pasting.
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+V');
  return page.locator('textarea').inputValue();
}

for (const address of [ISSUE_41, '/notices/2025-xuncha/']) {
  test(`the print button of ${address} prints`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印本页' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
  });
}

test('there is no print button where the browser cannot print, and its room is taken by the next', async ({
  page,
}) => {
  await page.goto(ISSUE_41);
  const button = page.getByRole('button', { name: '打印本页' });
  const place = await button.boundingBox();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: undefined });
  });
  await page.reload();
  await expect(copyButton(page)).toBeVisible();
  await expect(button).toBeHidden();
  expect((await copyButton(page).boundingBox())?.x).toBe(place?.x);
});

test('where printing begins, nothing is said; where nothing happens, what else to do', async ({ page }) => {
  await page.clock.install();
  await page.goto(ISSUE_41);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  const button = page.getByRole('button', { name: '打印本页' });
  await button.click();
  await page.clock.runFor(2000);
  await expect(answer(page)).toHaveText('');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await button.click();
  await page.clock.runFor(2000);
  await expect(answer(page)).toContainText('请用浏览器打开本页');
});

test('of what a chat adds to the address nothing is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ISSUE_41}?from=singlemessage&isappinstalled=0&scene=1#m2`);
  await copyButton(page).press('Enter');
  await expect(answer(page)).toHaveText('已复制网址');
  const { origin } = new URL(page.url());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}${ISSUE_41}#m2`);
});

test('the address is copied with its fragment, and that is announced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ISSUE_41}#m2`);
  await copyButton(page).press('Enter');
  await expect(answer(page)).toHaveText('已复制网址');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('how to cite the page is copied, with the reader’s day in Beijing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-11-24T16:30:00Z');
  await page.goto(ISSUE_41);
  await page.getByRole('button', { name: '复制引用' }).press('Enter');
  await expect(answer(page)).toHaveText('已复制引用');
  const { origin } = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `中共莆田市司法局党组. 2025年巡察整改通报：问题 41 县（区）矫正中心建设相对滞后[EB/OL]. (2025-02-17)[2026-11-25]. ${origin}${ISSUE_41}.`,
  );
});

const NO_CLIPBOARD = 'Object.defineProperty(navigator, "clipboard", { value: undefined })';
const REFUSED =
  'navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"))';

for (const [why, script] of [
  ['is missing', NO_CLIPBOARD],
  ['is refused', REFUSED],
] as const) {
  test(`where the clipboard ${why}, the old way copies, and neither focus nor page move`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await page.goto(ISSUE_41);
    await copyButton(page).scrollIntoViewIfNeeded();
    await copyButton(page).focus();
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    await expect(answer(page)).toHaveText('已复制网址');
    await expect(copyButton(page)).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await expect(page.locator('textarea')).toHaveCount(0);
    expect(await pasted(page)).toBe(page.url());
  });
}

test('where nothing can be copied, the address is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(`${NO_CLIPBOARD}; document.execCommand = () => false`);
  await page.goto(ISSUE_41);
  await copyButton(page).click();
  await expect(answer(page)).toHaveText(`请手动复制：${page.url()}`);
});

test('copying a selected measure copies only its approved text', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/issues/41/');
  await expect(page.locator('#m2')).toContainText('加强跟踪掌握。');
  const selected = await page.locator('#m2').evaluate((measure) => {
    getSelection()?.selectAllChildren(measure);
    return `${getSelection()}`.replace(/\s/g, '');
  });
  expect(selected).toMatch(/^二是加强跟踪掌握。.+社区矫正委员会。$/);
});
