import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

// As a text browser or a reader that drops styles shows it.
async function openPlain(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
  });
}

const wordsOf = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => main.textContent?.replace(/\s/g, '') ?? '');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of KINDS_OF_PAGE) {
    test(`A10: the page of a ${kind} shows title, contact and ways on, and no dead control`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      // The search page keeps its answer about contacts hidden.
      await expect(page.getByText(/联系电话 [\d-]{7,}/).filter({ visible: true })).not.toHaveCount(0);
      await expect(page.getByRole('navigation', { name: '主要栏目' }).getByRole('link')).not.toHaveCount(0);
      // The choice of a kind of figure is made by styles.
      for (const control of await page.locator('button, input:not(.quantity), select').all())
        await expect(control).toBeHidden();
    });
  }
});

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`A10: the page of a ${kind} reads from top to bottom without styles`, async ({ page }) => {
    await page.goto(address);
    const words = await wordsOf(page);
    await openPlain(page, address);
    expect(await wordsOf(page)).toBe(words);
    // Each text stands below or beside the one before it, and no picture fills the window.
    const jumbled = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const tops: [number, string][] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const [box] = range.getClientRects();
        const parent = walker.currentNode.parentElement;
        // The cells of a row are centred, and what is folded has no place.
        if (parent?.closest('table') || !parent?.checkVisibility({ contentVisibilityAuto: true })) continue;
        if (box && walker.currentNode.nodeValue?.trim()) tops.push([box.top, walker.currentNode.nodeValue]);
      }
      return tops.filter(([top], at) => top < (tops[at - 1]?.[0] ?? top) - 30).map(([, text]) => text);
    });
    expect(jumbled).toEqual([]);
    const large = await page
      .locator('main :is(svg, img):visible')
      .evaluateAll((pictures) =>
        pictures
          .filter((picture) => picture.getBoundingClientRect().width > 120 && !picture.closest('figure'))
          .map((picture) => picture.outerHTML.slice(0, 80)),
      );
    expect(large).toEqual([]);
  });
}

for (const address of ['/notices/2025-xuncha/', '/notices/2025-xuncha/issues/39/']) {
  test(`A10: nothing of the approved text of ${address} is hidden without styles`, async ({ page }) => {
    await openPlain(page, address);
    const paragraphs = page.locator('article :is(h1, h2, h3, h4, h5, p, li):not([data-editorial] *)');
    expect(await paragraphs.count()).toBeGreaterThan(5);
    for (const paragraph of (await paragraphs.all()).slice(0, 60)) await expect(paragraph).toBeVisible();
  });
}
