import { expect, type Page, test } from '@playwright/test';

const ISSUE_41 = '/notices/2025-xuncha/issues/41/';

const copyButton = (page: Page) => page.getByRole('button', { name: '复制网址' });
const answer = (page: Page) => page.locator('[data-tool=copy] ~ [role="status"]');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

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
  const next = page.getByRole('button', { name: '复制引用' });
  await expect(next).toBeVisible();
  await expect(button).toBeHidden();
  expect((await next.boundingBox())?.x).toBe(place?.x);
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

const CITED = '中共莆田市司法局党组. 巡察整改进展情况通报（2025年2月）：问题 41 县（区）矫正中心建设相对滞后';

test('how to cite the page is copied, with the reader’s day in Beijing and the address the page is at', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-11-24T16:30:00Z');
  await page.goto(`${ISSUE_41}?from=timeline`);
  const { origin } = new URL(page.url());
  await page.getByRole('button', { name: '复制引用' }).press('Enter');
  await expect(answer(page)).toHaveText('已复制引用');
  expect(await clipboard(page)).toBe(`${CITED}[EB/OL]. (2025-02-17)[2026-11-25]. ${origin}${ISSUE_41}.`);
  await page.locator('#m2').getByRole('link').click();
  await page.getByRole('button', { name: '复制引用' }).press('Enter');
  await expect(answer(page)).toHaveText('已复制引用：整改情况“二是”');
  expect(await clipboard(page)).toBe(
    `${CITED}：整改情况“二是”[EB/OL]. (2025-02-17)[2026-11-25]. ${origin}${ISSUE_41}#m2.`,
  );
});

test('the text of a measure, or of the whole issue, is copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ISSUE_41}#m2`);
  const { origin } = new URL(page.url());
  const button = page.getByRole('button', { name: '复制引文' });
  await button.press('Enter');
  await expect(answer(page)).toHaveText('已复制引文：整改情况“二是”');
  const [quoted = '', source = '', ...more] = (await clipboard(page)).split('\n');
  expect(quoted).toMatch(/^二是加强跟踪掌握。.+社区矫正委员会。$/);
  expect(source).toMatch(/^——中共莆田市司法局党组\. .+：整改情况“二是”\[EB\/OL\]\./);
  expect(source.endsWith(`${origin}${ISSUE_41}#m2.`)).toBe(true);
  expect(more).toEqual([]);

  await page.goto('about:blank');
  await page.goto(ISSUE_41);
  await button.press('Enter');
  await expect(answer(page)).toHaveText('已复制引文');
  const whole = (await clipboard(page)).split('\n');
  const text = await page.request.get('/notices/2025-xuncha/notice.txt');
  for (const line of whole.slice(0, -1)) expect(await text.text()).toContain(line);
  expect(whole.length).toBeGreaterThan(5);
  expect(whole.at(-1)).toContain(`——${CITED}[EB/OL].`);
});

test('a letter about the issue names the measure in the address, in its mail too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ISSUE_41);
  const { origin } = new URL(page.url());
  const part = page.getByRole('region', { name: '对这个问题提意见' });
  const bodyOf = async () =>
    new URL(
      (await part.getByRole('link', { name: '用电子邮件发送' }).getAttribute('href')) ?? '',
    ).searchParams.get('body');
  const lines = (...more: string[]) => [
    '通报：巡察整改进展情况通报（2025年2月）',
    '问题：41 县（区）矫正中心建设相对滞后',
    ...more,
    '意见：',
  ];
  expect(await bodyOf()).toBe(lines(`网址：${origin}${ISSUE_41}`).join('\r\n'));
  await page.locator('#m1').getByRole('link').click();
  const about = lines(`网址：${origin}${ISSUE_41}#m1`, '措施：整改情况“一是”');
  expect(await bodyOf()).toBe(about.join('\r\n'));
  await part.getByRole('button', { name: '复制这段文字' }).press('Enter');
  await expect(part.getByRole('status')).toHaveText('已复制这段文字');
  expect(await clipboard(page)).toBe(about.join('\n'));
});

test('without scripts a letter can be begun by selecting its text, or by mail', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ISSUE_41);
  const part = page.getByRole('region', { name: '对这个问题提意见' });
  await expect(part.getByText('问题：41 县（区）矫正中心建设相对滞后')).toBeVisible();
  await expect(part.getByRole('link', { name: '0594-2630053' })).toHaveAttribute('href', 'tel:0594-2630053');
  await expect(part.getByRole('button')).toHaveCount(0);
  const mail = await part.getByRole('link', { name: '用电子邮件发送' }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toMatch(
    /问题：41 .+\r\n网址：http.+\/41\/\r\n意见：$/,
  );
  await context.close();
});

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36 MicroMessenger/8.0.50' });

  test('an issue page says where one shares it', async ({ page }) => {
    await page.goto(ISSUE_41);
    await expect(page.getByText('转发给别人：点右上角的“…”')).toBeVisible();
  });
});

test('outside WeChat nothing is said about its menu', async ({ page }) => {
  await page.goto(ISSUE_41);
  await expect(copyButton(page)).toBeVisible();
  await expect(page.getByText('转发给别人')).toBeHidden();
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

test('where the browser refuses to copy by an error, the text to copy is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => {
      throw new Error('refused');
    };
  });
  await page.goto(ISSUE_41);
  await copyButton(page).press('Enter');
  await expect(answer(page)).toHaveText(`请手动复制：${page.url()}`);
  await expect(page.locator('textarea')).toHaveCount(0);
  await expect(copyButton(page)).toBeFocused();
});
