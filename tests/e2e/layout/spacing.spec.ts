import { expect, test } from '@playwright/test';
import { cutOff } from '@/tests/e2e/helpers/cut-off';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

// WCAG 2.2, 1.4.12: what a reader may set without losing anything
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

// the page's policy allows no other styles; a reader's own are not bound by it
test.use({ bypassCSP: true, viewport: { width: 320, height: 640 } });

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`with a reader's own text spacing nothing is cut on the page of a ${kind}`, async ({ page }) => {
    await page.goto(address);
    await page.addStyleTag({ content: SPACING });
    await expect(page.locator('h1')).toHaveCSS('word-spacing', /^[1-9]/);
    expect(await cutOff(page)).toEqual([]);
  });
}
