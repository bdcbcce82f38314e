import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page';

// WCAG 2.2, 1.4.12: what a reader may set without losing anything
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`with a reader's own text spacing nothing is cut on the page of a ${kind}`, async ({ browser }) => {
    // the page's policy allows no other styles; a reader's own are not bound by it
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.addStyleTag({ content: SPACING });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('body *'))
        .filter((element) => {
          const { overflow, position } = getComputedStyle(element);
          return (
            overflow === 'hidden' && position !== 'absolute' && element.scrollHeight > element.clientHeight
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    await context.close();
  });

  test(`targets on the page of a ${kind} are at least 44 px high, but for links inside a sentence`, async ({
    page,
  }) => {
    await page.goto(address);
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('a, button, summary'))
        .filter((target) => {
          const { display } = getComputedStyle(target);
          const { height, width } = target.getBoundingClientRect();
          return display !== 'inline' && height > 0 && (height < 44 || width < 30);
        })
        .map((target) => `${target.textContent} ${Math.round(target.getBoundingClientRect().height)}`),
    );
    expect(small).toEqual([]);
  });
}
