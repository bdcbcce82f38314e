import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

const NOTICE = '/notices/2025-xuncha/';

test('T1: a paragraph of the notice is indented by two characters, without spaces', async ({ page }) => {
  await page.goto(NOTICE);
  const paragraphs = page.locator('article p:not([data-editorial], [data-editorial] *, .\\!text-right)');
  const wrong = await paragraphs.evaluateAll((all) =>
    all
      .filter((paragraph) => {
        const { textIndent, fontSize } = getComputedStyle(paragraph);
        const indent = Number.parseFloat(textIndent) / Number.parseFloat(fontSize);
        return Math.abs(indent - 2) > 0.01 || /^\s/.test(paragraph.textContent ?? '');
      })
      .map((paragraph) => paragraph.textContent?.slice(0, 30)),
  );
  expect(await paragraphs.count()).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('T1: lines break by Chinese rules, at the left on a screen and justified on paper', async ({ page }) => {
  await page.goto(NOTICE);
  const paragraph = page.locator('article > p:not([data-editorial])').first();
  await expect(paragraph).toHaveCSS('line-break', 'strict');
  await expect(paragraph).toHaveCSS('text-autospace', 'normal');
  await expect(paragraph).toHaveCSS('text-spacing-trim', /^(normal|trim-start)$/);
  await expect(paragraph).toHaveCSS('overflow-wrap', 'anywhere');
  await expect(paragraph).toHaveCSS('text-align', /^(start|left)$/);
  for (const heading of await page.locator('article :is(h1, h2, h3)').all())
    await expect(heading).toHaveCSS('text-wrap-style', 'balance');
  await page.emulateMedia({ media: 'print' });
  await expect(paragraph).toHaveCSS('text-align', 'justify');
});

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`T1: nothing on the page of a ${kind} is in italics`, async ({ page }) => {
    await page.goto(address);
    const italics = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((element) => getComputedStyle(element).fontStyle !== 'normal')
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(italics).toEqual([]);
  });
}
