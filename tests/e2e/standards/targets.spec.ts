import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

type Least = { target: number; action: number; inline: number };

/** Targets that are too small, in CSS px: those that stand alone, main actions, and links inside a sentence. */
const smallTargets = (page: Page, least: Least): Promise<string[]> =>
  page.locator('a, button, summary, input, select').evaluateAll((targets, { target, action, inline }) => {
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip');
    // A choice that is not drawn itself is made by its label.
    const pressed = (element: Element): Element => {
      const label = element instanceof HTMLInputElement && element.matches('.sr-only') && element.labels?.[0];
      return label || element;
    };
    return targets.filter(isDrawn).flatMap((control) => {
      const element = pressed(control);
      const { width, height } = element.getBoundingClientRect();
      const { display, lineHeight } = getComputedStyle(element);
      const name = `${element.textContent?.trim().slice(0, 20) || element.getAttribute('aria-label')} ${Math.round(width)} × ${Math.round(height)}`;
      // A link inside a sentence is as high as its line.
      if (display === 'inline') return Number.parseFloat(lineHeight) < inline ? [name] : [];
      const most = element.matches('.main-action') ? action : target;
      return Math.min(width, height) < most - 0.01 ? [name] : [];
    });
  }, least);

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`A4: targets on the page of a ${kind} have 44 px, main actions 60 px in the largest type`, async ({
    page,
  }) => {
    for (const [size, action] of [
      ['', 44],
      ['largest', 60],
    ] as const) {
      await page.addInitScript((value) => localStorage.setItem('reading', `${value} `), size);
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-size', size);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.locator('details:not([open]) > summary:visible').evaluateAll((all) => {
          for (const summary of all) summary.parentElement?.setAttribute('open', '');
        });
        expect
          .soft(await smallTargets(page, { target: 44, action, inline: 24 }), `${size} at ${width} px`)
          .toEqual([]);
      }
    }
  });
}

for (const address of ['/', '/search/', '/notices/2025-xuncha/issues/', '/notices/2025-xuncha/issues/41/']) {
  test(`A4: ${address} has a main action`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main .main-action').first()).toBeVisible();
  });
}

test('A4: small targets are found', async ({ page }) => {
  await page.setContent(`<a href="#a" style="display: block; width: 40px; height: 50px">窄</a>
    <button style="width: 50px; height: 40px">矮</button>
    <button class="main-action" style="width: 50px; height: 59px">主</button>
    <p style="line-height: 20px">在<a href="#b">句中</a></p>`);
  const names = (await smallTargets(page, { target: 44, action: 60, inline: 24 })).map((name) => name[0]);
  expect(names).toEqual(['窄', '矮', '主', '句']);
});
