import { expect, type Page, test } from '@playwright/test';
import { issueIds } from '@/tests/site-under-test';

const NOTICE = '/notices/2025-xuncha/';

// What the browser's own search does not find of the texts of some elements, each whole.
const notFound = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .map((element) => {
        const copy = element.cloneNode(true);
        if (!(copy instanceof HTMLElement)) throw new Error('no element');
        for (const note of copy.querySelectorAll('[data-editorial]')) note.remove();
        return copy.textContent ?? '';
      })
      .filter((text) => {
        getSelection()?.removeAllRanges();
        return !Reflect.apply(Reflect.get(window, 'find'), window, [text, true, false, true]);
      }),
  );

const copied = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return `${getSelection()}`;
    });

test('every measure and title is found whole on the page of its issue', async ({ page }) => {
  for (const id of issueIds('2025-xuncha')) {
    await page.goto(`${NOTICE}issues/${id}/`);
    expect.soft(await notFound(page, 'h1, article section > ul > li[id]'), id).toEqual([]);
  }
});

test('the title, every heading and every paragraph of the notice are found whole', async ({ page }) => {
  await page.goto(NOTICE);
  expect(
    await notFound(
      page,
      'article :is(h1, h2, h3, h4, h5), article p:not([data-editorial], [data-editorial] *)',
    ),
  ).toEqual([]);
});

test('title and measure are copied as one line each, without the sign of the link', async ({ page }) => {
  await page.goto(NOTICE);
  expect(await copied(page, 'h1')).toBe('中共莆田市司法局党组关于巡察整改进展情况的通报');
  await page.goto(`${NOTICE}issues/07/`);
  expect(await copied(page, 'h1')).toBe('（7）普法宣传成效不够明显。');
  expect(await copied(page, '#m2')).toMatch(/^二是[^\n¶]+。$/);
});
