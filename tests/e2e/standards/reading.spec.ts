import { expect, type Page, test } from '@playwright/test';
import { cutOff } from '@/tests/e2e/helpers/cut-off';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';
import { overlaps } from '@/tests/e2e/helpers/overlaps';

const NOTICE = '/notices/2025-xuncha/';
const LEAST = { text: 1.75, note: 1.5 };

/** Texts whose lines stand closer than `text` times their type size, and labels, notes and rows of lists closer than `note`. Headings and controls are no running text. */
const closeLines = (page: Page, least: { text: number; note: number }): Promise<string[]> =>
  page.locator('main *, footer *').evaluateAll(
    (elements, { text, note }) =>
      elements
        .filter((element) => !element.closest('h1,h2,h3,h4,h5,button,select,svg,.sr-only'))
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => Array.from(element.childNodes).some((node) => node.nodeValue?.trim()))
        .filter((element) => {
          const { fontSize, lineHeight } = getComputedStyle(element);
          const isText =
            element.closest('article p, article li, .prose') &&
            !element.closest('.text-sm, dl, [data-editorial]');
          return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) < (isText ? text : note) - 0.001;
        })
        .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 20)}`),
    least,
  );

/** Paragraphs of the approved text that begin less than `least` line heights below the last line of the one before. */
const closeParagraphs = (page: Page, least: number): Promise<string[]> =>
  page.locator('article p, article li').evaluateAll((paragraphs, ratio) => {
    const lineOf = (element: Element): { first: number; last: number; height: number } => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const boxes = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
      const height = Number.parseFloat(getComputedStyle(element).lineHeight);
      return {
        first: Math.min(...boxes.map(({ top, bottom }) => (top + bottom) / 2)),
        last: Math.max(...boxes.map(({ top, bottom }) => (top + bottom) / 2)),
        height,
      };
    };
    const approved = paragraphs.filter(
      (element) => !element.closest('[data-editorial]') && element.textContent?.trim(),
    );
    return approved.flatMap((paragraph, at) => {
      const before = approved[at - 1];
      if (before === undefined || before.contains(paragraph)) return [];
      const { first, height } = lineOf(paragraph);
      const distance = (first - lineOf(before).last) / height;
      return distance < ratio ? [`${paragraph.textContent?.slice(0, 20)} ${distance.toFixed(2)}`] : [];
    });
  }, least);

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`A2: lines on the page of a ${kind} stand 1.75 times the type size apart, of notes and lists 1.5 times`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await closeLines(page, LEAST)).toEqual([]);
  });
}

for (const address of [NOTICE, `${NOTICE}issues/39/`]) {
  test(`A2: paragraphs of ${address} stand 1.3 times their lines apart`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      expect(await closeParagraphs(page, 1.3), `at ${width} px`).toEqual([]);
    }
  });
}

test('A2: close lines and paragraphs are found', async ({ page }) => {
  await page.setContent(`<main><article><p style="font: 20px/30px serif; margin: 0">一段</p>
    <p style="font: 20px/40px serif; margin: 0">又一段</p></article></main>`);
  expect(await closeLines(page, LEAST)).toEqual(['P 一段']);
  expect(await closeParagraphs(page, 1.3)).toHaveLength(1);
});

test.describe("with a reader's own text spacing", () => {
  // WCAG 2.2, 1.4.12: what a reader may set without losing anything
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

  // the page's policy allows no other styles; a reader's own are not bound by it
  test.use({ bypassCSP: true });

  for (const [kind, address] of KINDS_OF_PAGE) {
    test(`A2: nothing is lost on the page of a ${kind}`, async ({ page }) => {
      await page.goto(address);
      await page.addStyleTag({ content: SPACING });
      await expect(page.locator('h1')).toHaveCSS('word-spacing', /^[1-9]/);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect([...(await cutOff(page)), ...(await overlaps(page))], `at ${width} px`).toEqual([]);
      }
    });
  }
});
