import { expect, type Page, test } from '@playwright/test';
import { AXE_NOTE } from '@/tests/e2e/helpers/axe-matrix';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { said } from '@/tests/e2e/helpers/search-page';

const LOSSES =
  '2023年全市行政诉讼败诉率为17.63%，截止2024年第三季度全市行政诉讼败诉率为15.45%，败诉率稳步下降。';
const ALTERED = `我听说：${LOSSES.replace('17.63', '15.63')}局领导班子成员均落实上党课制度。因带宽够，无法支持中心平台运行。`;
const box = (page: Page) => page.getByRole('textbox', { name: '粘贴引文' });
const passages = (page: Page) => page.locator('[data-results] > li');

async function check(page: Page, pasted: string): Promise<void> {
  await page.goto('/quote/');
  await box(page).fill(pasted);
  await page.getByRole('button', { name: '核对' }).click();
  await expect(said(page)).toHaveText(/。$/);
}

test('a changed figure is said first; what the notice and the quotation say stands in the passage, in words too', async ({
  page,
}) => {
  await check(page, ALTERED);
  await expect(said(page)).toHaveText(/^数字不同：通报为“17\.63%”，引文为“15\.63%”。共 \d 段：/);
  const first = passages(page).first();
  await expect(first).toContainText('有出入');
  await expect(first.locator('del')).toHaveText('引文：15.63%');
  await expect(first.locator('ins')).toHaveText('通报：17.63%');
  await expect(passages(page).last()).toContainText('不在通报中');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/issues\/05\/#m3$/);
});

test('what the quotation left out of a sentence is told apart by size too, not by grey alone', async ({
  page,
}) => {
  await check(page, '局领导班子成员均落实上党课制度。');
  const [passage, leftOut] = await passages(page)
    .first()
    .locator('p:has(> span)')
    .first()
    .evaluate((element) =>
      [element, element.querySelector('span')].map((one) =>
        one === null ? 0 : Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    );
  expect(leftOut).toBeGreaterThanOrEqual(15);
  expect(leftOut).toBeLessThan(passage ?? 0);
});

for (const [what, pasted] of [
  ['word for word', LOSSES],
  ['in traditional characters', LOSSES.replace(/诉/g, '訴').replace(/败/g, '敗')],
  ['with marks in half width', LOSSES.replace(/，/g, ',')],
  ['in the lines of a PDF', LOSSES.replace(/.{11}/g, '$&\n')],
] as const) {
  test(`a quotation ${what} agrees with the notice`, async ({ page }) => {
    await check(page, pasted);
    await expect(said(page)).toHaveText('与原文一致。');
    await expect(passages(page)).toHaveCount(1);
  });
}

test('what is in no notice is said to be in none, and too little is asked for again', async ({ page }) => {
  await check(page, '明天的天气很好，适合散步。');
  await expect(said(page)).toHaveText(/^不在通报中：/);
  await box(page).fill('公证');
  await page.getByRole('button', { name: '核对' }).click();
  await expect(said(page)).toHaveText('请粘贴引文，至少 6 个字。');
  await expect(passages(page)).toHaveCount(0);
});

test('nothing of the quotation leaves the device, in an address, a request or what the browser keeps', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await check(page, ALTERED);
  const asked = requests.map((request) => request.replace(/http:\/\/[^/]+/, '')).slice(1);
  for (const request of asked)
    expect(request).toMatch(
      /^GET \/(?:assets\/[\w-]+\.js|favicon\.svg|speculation-rules\.json|notices\/[\w-]+\/search\.json) $/,
    );
  await expect(page).toHaveURL('/quote/');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  );
  expect(kept).not.toContain('败诉');
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the notice’s words are copied with their source, and recognised again as a whole', async ({
    page,
  }) => {
    await check(page, LOSSES.replace('17.63', '15.63'));
    await page.getByRole('button', { name: '复制原文和出处' }).click();
    await expect(passages(page).getByRole('status')).toHaveText('已复制原文和出处');
    const text = await copied(page);
    expect(text).toContain(`${LOSSES}\n——`);
    expect(text).toMatch(/问题 5 依法行政存在短板：整改情况“三是”\[EB\/OL\]\..*\/issues\/05\/#m3\.$/);
    await box(page).fill(text);
    await page.getByRole('button', { name: '核对' }).click();
    await expect(said(page)).toHaveText('与原文一致。');
  });

  for (const address of ['/notices/2025-xuncha/issues/41/', '/notices/2025-xuncha/issues/05/#m3']) {
    test(`what 复制引文 copies on ${address} is recognised as a whole`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('button', { name: '复制引文' }).click();
      await expect.poll(() => copied(page)).toContain('[EB/OL]');
      const text = await copied(page);
      await check(page, text);
      await expect(said(page)).toHaveText('与原文一致。');
      await expect(passages(page)).toHaveCount(1);
    });
  }
});

test('without the index the page says so, and tries again when asked', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await check(page, LOSSES);
  await expect(said(page)).toHaveText('加载失败，请重试。');
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(said(page)).toHaveText('与原文一致。');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to compare by hand, and links to the text', async ({ page }) => {
    await page.goto('/quote/');
    await expect(box(page)).toBeHidden();
    await expect(page.getByText('请按下面的办法自行核对')).toBeVisible();
    await page.getByRole('link', { name: '纯文本（notice.txt）' }).click();
    await expect(page).toHaveURL(/\/notice\.txt$/);
  });
});

test('axe finds no violation in an answer, in any reading mode', async ({ page }, { annotations }) => {
  await check(page, ALTERED);
  for (const [way, width, colorScheme, forcedColors] of [
    ['320 px', 320, 'light', 'none'],
    ['1280 px', 1280, 'light', 'none'],
    ['dark', 1280, 'dark', 'none'],
    ['forced colours', 1280, 'light', 'active'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, forcedColors });
    const violations = await findViolations(page);
    annotations.push({
      type: AXE_NOTE,
      description: ['answer to a quotation', way, violations.length].join('|'),
    });
    expect.soft(violations, way).toEqual([]);
  }
});
