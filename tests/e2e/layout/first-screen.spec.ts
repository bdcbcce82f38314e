import { expect, type Locator, type Page, test } from '@playwright/test';
import { brokenWords } from '@/tests/e2e/helpers/broken-words';

const NOTICE = '/notices/2025-xuncha/';

// The furthest that a reader at 390 by 844 px should have to look, in px from the top of the page.
const PHONE = { width: 390, height: 844 };

async function openAt(page: Page, address: string, { width = 390, size = '' } = {}): Promise<void> {
  await page.setViewportSize({ ...PHONE, width });
  await page.addInitScript((value) => localStorage.setItem('reading', `${value} `), size);
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/\bready\b/);
}

const edge = (place: Locator, side: 'top' | 'bottom'): Promise<number> =>
  place.first().evaluate((element, name) => element.getBoundingClientRect()[name] + scrollY, side);

for (const { width, size, most } of [
  { width: 390, size: '', most: 120 },
  { width: 390, size: 'largest', most: 190 },
  { width: 320, size: 'largest', most: 230 },
  { width: 768, size: 'largest', most: 220 },
]) {
  test(`the header ends within ${most} px at ${width} px and size “${size}”`, async ({ page }) => {
    await openAt(page, '/', { width, size });
    expect(await edge(page.getByRole('banner'), 'bottom')).toBeLessThanOrEqual(most);
  });
}

test('the line that says it is a copy takes one line', async ({ page }) => {
  await openAt(page, '/');
  const line = page.locator('.copy-line');
  const lines = await line.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
});

test('with the largest type the line that says it is a copy takes two lines and breaks no word', async ({
  page,
}) => {
  for (const width of [320, 360, 390]) {
    await openAt(page, '/', { width, size: 'largest' });
    expect(await brokenWords(page, '.copy-line', /副本|莆田市司法局|官方|网站|内容|发布/g)).toEqual([]);
    const { height, lineHeight } = await page.locator('.copy-line').evaluate((line) => ({
      height: line.clientHeight,
      lineHeight: Number.parseFloat(getComputedStyle(line).lineHeight),
    }));
    expect(height, `at ${width} px`).toBeLessThan(3 * lineHeight);
  }
});

test('home says the outcome on the first screen', async ({ page }) => {
  await openAt(page, '/');
  const main = page.getByRole('main');
  expect(
    await edge(main.getByRole('listitem').filter({ hasText: /^\S* ?\d+ 个未完成整改$/ }), 'bottom'),
  ).toBeLessThanOrEqual(640);
  expect(await edge(main.getByRole('link', { name: /目标时间/ }), 'bottom')).toBeLessThanOrEqual(640);
});

test('an unfinished issue gives title, status, target and first measure on the first screen', async ({
  page,
}) => {
  await openAt(page, `${NOTICE}issues/41/`);
  expect(await edge(page.getByRole('heading', { level: 1 }), 'bottom')).toBeLessThanOrEqual(260);
  expect(await edge(page.locator('article dd b'), 'bottom')).toBeLessThanOrEqual(520);
  expect(await edge(page.locator('#m1'), 'top')).toBeLessThanOrEqual(844);
});

test('every unfinished issue begins its first measure a line above the lower edge of the first screen', async ({
  page,
}) => {
  for (const id of ['39', '40', '41', '42', '43']) {
    await openAt(page, `${NOTICE}issues/${id}/`);
    await expect(page.locator('article [data-passed]').first()).toBeVisible();
    expect.soft(await edge(page.locator('#m1'), 'top'), `issue ${id}`).toBeLessThanOrEqual(836);
  }
});

test('the list begins on the first screen', async ({ page }) => {
  await openAt(page, `${NOTICE}issues/`);
  expect(await edge(page.locator('[data-issue]'), 'top')).toBeLessThanOrEqual(700);
});

test('a search gives its first result on the first screen', async ({ page }) => {
  await openAt(page, '/search/?q=社区');
  const first = page.getByRole('main').locator('ol').getByRole('listitem').first();
  await expect(first).toBeVisible();
  expect(await edge(first, 'top')).toBeLessThanOrEqual(620);
});

test('the text of the notice begins on the first screen', async ({ page }) => {
  await openAt(page, NOTICE);
  expect(await edge(page.locator('article > p:not([data-editorial])'), 'top')).toBeLessThanOrEqual(560);
});
