import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

const NOTICE = '/notices/2025-xuncha/';

// Headings and paragraphs of several lines whose last line has one character, with its mark, and nothing else.
const loneCharacters = (page: Page): Promise<string[]> =>
  page.locator('main :is(h1, h2, h3, h4, h5, p, dt, dd, td, .by-words):visible').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const bottoms: number[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('.sr-only') !== null) continue;
        for (let offset = 0; offset < (node.textContent ?? '').length; offset += 1) {
          if (!/[\p{Script=Han}\d]/u.test((node.textContent ?? '').charAt(offset))) continue;
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          bottoms.push(range.getBoundingClientRect().bottom);
        }
      }
      const last = bottoms.at(-1) ?? 0;
      const alone =
        bottoms.length > 1 && bottoms.filter((bottom) => Math.abs(bottom - last) < 8).length === 1;
      return alone ? [`…${element.textContent?.slice(-12)}`] : [];
    }),
  );

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`no line of one character ends a paragraph or heading on the page of a ${kind}`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await loneCharacters(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('the marks of the home page stand below each other, in columns that do not wait for them', async ({
  page,
}) => {
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const rows = page.locator('main ul[aria-label] > li');
    const lefts = (): Promise<number[]> =>
      rows.locator('ul').evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().left));
    expect(new Set(await lefts()).size, `at ${width} px`).toBe(1);
    const heading = rows.first().locator('span').first();
    const before = await heading.boundingBox();
    await rows
      .first()
      .locator('ul')
      .evaluate((list) => list.remove());
    expect(await heading.boundingBox(), `at ${width} px`).toEqual(before);
  }
});

test('the header takes one row from 360 px, the name two lines if need be', async ({ page }) => {
  for (const width of [360, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const settings = page.getByRole('banner').locator('summary', { hasText: '字号' });
    const [first, last] = [page.locator('nav :is(summary, ul a):visible').first(), settings];
    const top = async (place: typeof first): Promise<number> =>
      Math.round((await place.boundingBox())?.y ?? 0);
    expect(Math.abs((await top(first)) - (await top(last))), `at ${width} px`).toBeLessThanOrEqual(4);
  }
});

test('the name in the header is as wide before the links have arrived', async ({ page }) => {
  for (const width of [390, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/about/');
    const name = page.locator('.site-name');
    const before = await name.boundingBox();
    await name.evaluate((link) => link.nextElementSibling?.remove());
    expect((await name.boundingBox())?.width, `at ${width} px`).toBe(before?.width);
  }
});

test('a filter is wide enough for its choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', 'largest '));
  await page.goto(`${NOTICE}issues/?status=basically-complete`);
  for (const width of [768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const cut = await page.locator('select[name=status]').evaluate((select) => {
      if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
      const copy = document.createElement('select');
      copy.className = select.className;
      copy.style.cssText = 'width: auto; max-width: none; position: absolute';
      copy.add(new Option(select.selectedOptions[0]?.text));
      select.after(copy);
      const missing = copy.offsetWidth - select.offsetWidth;
      copy.remove();
      return missing;
    });
    expect(cut, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('a line of the notice has at most 40 characters', async ({ page }) => {
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(NOTICE);
    const characters = await page.locator('article').evaluate((article) => {
      const { fontSize } = getComputedStyle(article);
      return article.getBoundingClientRect().width / Number.parseFloat(fontSize);
    });
    expect(characters).toBeLessThanOrEqual(40);
  }
});

test('the target of an address has a bar beside it and no ground', async ({ page }) => {
  await page.goto(`${NOTICE}issues/11/#m2`);
  await expect(page.locator('#m2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('#m2')).toHaveCSS(
    'box-shadow',
    /-10px 0px 0px 0px, rgb\(161, 27, 30\) -14px 0px 0px 0px$/,
  );
});

test('the sign of a link stands close to its measure', async ({ page }) => {
  await page.goto(`${NOTICE}issues/11/`);
  const gap = await page.locator('#m1 .measure-link').evaluate((link) => {
    const text = link.previousSibling;
    if (text === null) throw new Error('no text');
    const range = document.createRange();
    range.selectNodeContents(text);
    const right = Array.from(range.getClientRects()).at(-1)?.right ?? 0;
    return link.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(link).paddingLeft) - right;
  });
  expect(gap).toBeLessThan(10);
});

test('an issue has one title in one weight, without its full stop on the screen', async ({ page }) => {
  await page.goto(`${NOTICE}issues/11/`);
  const title = page.getByRole('heading', { level: 1 });
  const looks = await title.evaluate((heading) =>
    [heading, ...heading.querySelectorAll('span')].map((part) => getComputedStyle(part).fontWeight),
  );
  expect(new Set(looks).size).toBe(1);
  await expect(title).toHaveText('（11）行业协会监管不够到位。');
  await expect(title.locator('.stop')).toHaveCSS('font-size', '0px');
});

test('an issue has one main action and two more buttons; the others look like links', async ({ page }) => {
  await page.goto(`${NOTICE}issues/11/`);
  await expect(page.locator('html')).toHaveClass(/\bready\b/);
  const looks = await page
    .locator('article [data-editorial] :is([href^=mailto], button):visible')
    .evaluateAll((tools) =>
      tools.map((tool) => {
        const { borderTopWidth, backgroundColor } = getComputedStyle(tool);
        if (borderTopWidth === '0px') return 'link';
        return backgroundColor === 'rgba(0, 0, 0, 0)' ? 'button' : 'main';
      }),
    );
  expect(looks.filter((look) => look !== 'link').sort()).toEqual(['button', 'button', 'main']);
});

test('the next issue is below the previous one on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${NOTICE}issues/11/`);
  const bottom = await page.locator('a[rel=prev]').evaluate((link) => link.getBoundingClientRect().bottom);
  const top = await page.locator('a[rel=next]').evaluate((link) => link.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(bottom);
});

test('the cells of a table are below one another on a phone, and the dictionary is folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/data/');
  const lefts = await page
    .locator('table')
    .first()
    .locator('tbody tr')
    .first()
    .locator('> *')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
  await expect(page.getByRole('cell', { name: '编号' }).first()).toBeHidden();
});

test('the breadcrumb shows its sign on a phone alone, and its strokes on wider screens alone', async ({
  page,
}) => {
  await page.goto(`${NOTICE}issues/41/`);
  const signs = page.locator('[aria-label=当前位置]').getByText('‹', { exact: true });
  const strokes = page.locator('[aria-label=当前位置]').getByText('/', { exact: true });
  for (const [width, seen, hidden] of [
    [390, signs, strokes],
    [1280, strokes, signs],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(seen.filter({ visible: true })).not.toHaveCount(0);
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  }
});
