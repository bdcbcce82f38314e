import { expect, type Page, test } from '@playwright/test';
import { watchJumps } from '@/tests/e2e/helpers/watch-jumps';

const NOTICE = '/notices/2025-xuncha/';
const LISTS = '[data-script="contents"]';
// the other one is folded in <details>
const SIDEBAR = `div > ${LISTS}`;

// The heading that each of the two lists marks, by its address; both lists must agree.
async function marked(page: Page): Promise<string> {
  const lists = await page
    .locator(LISTS)
    .evaluateAll((navs) =>
      navs.map((nav) =>
        Array.from(nav.querySelectorAll('[aria-current="true"]'), (link) => link.getAttribute('href')).join(),
      ),
    );
  expect(lists).toHaveLength(2);
  expect(new Set(lists).size).toBe(1);
  return lists[0] ?? '';
}

const isMarked = (page: Page, href: string) => expect.poll(() => marked(page)).toBe(href);

const scrollTo = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);

// Whether a sidebar link is completely visible in its scrolling list.
const isInSidebar = (page: Page, href: string) =>
  page.locator(`${SIDEBAR} a[href="${href}"]`).evaluate((link) => {
    const frame = link.closest('nav')?.getBoundingClientRect();
    const { top, bottom } = link.getBoundingClientRect();
    // A browser scrolls by whole pixels, lines have fractions.
    return frame !== undefined && top >= frame.top - 1 && bottom <= frame.bottom + 1;
  });

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('no heading is marked above the first, and each one when it is reached', async ({ page }) => {
      await page.goto(NOTICE);
      await isMarked(page, '');
      const hrefs = await page
        .locator(`${SIDEBAR} a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(20);
      for (const href of [...hrefs, ...hrefs.slice(0, 3).reverse()]) {
        await scrollTo(page, href.slice(1));
        await isMarked(page, href);
      }
      await page.evaluate(() => window.scrollTo(0, 0));
      await isMarked(page, '');
    });

    test('an issue inside the notice marks the heading above it', async ({ page }) => {
      await page.goto(`${NOTICE}#issue-41`);
      await isMarked(page, '#s3-2');
    });

    test('the address of a heading, a way back and a turned screen mark the right one', async ({ page }) => {
      await page.goto(`${NOTICE}#s3`);
      await isMarked(page, '#s3');
      await page.evaluate(() => location.assign('#s2-1'));
      await isMarked(page, '#s2-1');
      await page.goBack();
      await isMarked(page, '#s3');
      await page.goto('/about/');
      await page.goBack();
      await isMarked(page, '#s3');
      await page.setViewportSize({ width: height, height: width });
      const top = await page.evaluate(() =>
        Array.from(document.querySelectorAll('article :is(h2, h3, h4)[id]'))
          .filter((heading) => heading.getBoundingClientRect().top <= 48)
          .map(({ id }) => `#${id}`)
          .at(-1),
      );
      await isMarked(page, `${top}`);
    });

    test('moving the mark moves nothing else and keeps the focus', async ({ page }) => {
      await page.goto(NOTICE);
      const jumps = await watchJumps(page);
      await page.locator('article h4 a').nth(5).focus();
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      for (const id of ['s2-3', 's4', 's2']) {
        await scrollTo(page, id);
        await isMarked(page, `#${id}`);
        const top = await page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
        expect(Math.abs(top - 18)).toBeLessThan(1);
      }
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
      expect(await jumps()).toBe(0);
    });
  });
}

test.describe('beside the text', () => {
  test.use({ viewport: { width: 1280, height: 500 } });

  test('the marked heading stays in view, down and up again', async ({ page }) => {
    await page.goto(NOTICE);
    for (const id of ['s2-3', 's3', 's4', 's3-2', 's2-1', 's1']) {
      await scrollTo(page, id);
      await isMarked(page, `#${id}`);
      expect(await isInSidebar(page, `#${id}`)).toBe(true);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await isMarked(page, '');
    expect(await page.locator(SIDEBAR).evaluate((list) => list.scrollTop)).toBe(0);
  });

  test('the mark is more than a colour and breaks no line anew', async ({ page }) => {
    await page.goto(`${NOTICE}#s2-1`);
    await isMarked(page, '#s2-1');
    const link = page.locator(`${SIDEBAR} a[href="#s2-1"]`);
    await expect(link).toHaveCSS('border-right-width', '4px');
    const height = () => link.evaluate((element) => element.getBoundingClientRect().height);
    const whenMarked = await height();
    await scrollTo(page, 's4');
    await isMarked(page, '#s4');
    await expect(link).toHaveCSS('border-right-width', '0px');
    expect(await height()).toBe(whenMarked);
    const wider = await page.locator(SIDEBAR).evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(wider).toBe(0);
  });

  test('screen readers hear which heading is current, and no announcement', async ({ page }) => {
    await page.goto(`${NOTICE}#s4`);
    await isMarked(page, '#s4');
    const link = page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '四、下一步计划' });
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(page.locator(LISTS).locator('[aria-live], [role="status"]')).toHaveCount(0);
  });
});
