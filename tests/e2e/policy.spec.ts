import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';
import { watchViolations } from '@/tests/e2e/helpers/watch-violations';

// Serves every page with something more in its body.
async function addToBody(page: Page, added: string): Promise<void> {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', `${added}</body>`);
    await route.fulfill({ response, body: html });
  });
}

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`using every control of a ${kind} violates no policy`, async ({ page }) => {
    const violations = await watchViolations(page);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address, { waitUntil: 'load' });
    await expect(page.locator('html')).toHaveClass(/\bready\b/);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    for (const button of await page.locator('button:not([type=submit]):visible').all()) await button.click();
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  });
}

test.describe('the policy blocks what a page was not built with', () => {
  for (const [what, body, directive] of [
    ['a script in the page', '<script>document.title = "x"</script>', /script-src/],
    [
      'a script in an attribute',
      '<img src="/favicon.svg" alt="" onload="document.title = \'x\'">',
      /script-src/,
    ],
    ['a script of another host', '<script src="https://other.test/a.js"></script>', /script-src/],
    ['a picture of another host', '<img src="https://other.test/a.png" alt="">', /img-src/],
    ['a style', '<style>body { display: none }</style>', /style-src/],
    ['a frame', '<iframe src="/about/" title="x"></iframe>', /frame-src|default-src/],
  ] as const) {
    test(what, async ({ page }) => {
      const violations = await watchViolations(page);
      await addToBody(page, body);
      await page.goto('/about/');
      await expect.poll(() => violations.join('\n')).toMatch(directive);
      expect(await page.title()).not.toBe('x');
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('a form to another host', async ({ page }) => {
    const violations = await watchViolations(page);
    await addToBody(page, '<form action="https://other.test/"><button id="send">x</button></form>');
    await page.goto('/about/');
    await page.locator('#send').click({ noWaitAfter: true });
    await expect.poll(() => violations.join('\n')).toContain('form-action');
  });
});
