import { expect, type Page, test } from '@playwright/test';
import { box, holdBack, LIST, openAnswered, results, said, shown } from '@/tests/e2e/helpers/search-page';

const queryIn = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

test('every keystroke updates results and address, and the focus stays', async ({ page }) => {
  await page.goto('/search/');
  await box(page).focus();
  await box(page).pressSequentially('败诉');
  await expect(said(page)).toHaveText(/^“败诉”：\d+ 个问题。$/);
  const wide = (await shown(page)).length;
  await box(page).pressSequentially('率');
  await expect(said(page)).toHaveText(/^“败诉率”：/);
  expect((await shown(page)).length).toBeLessThanOrEqual(wide);
  expect(queryIn(page)).toBe('败诉率');
  await expect(box(page)).toBeFocused();
});

test('Enter before the data have loaded waits for them on the page', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await box(page).fill('柴火间');
  await box(page).press('Enter');
  await expect(results(page)).toHaveCount(1);
  await expect(box(page)).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-same');
});

test('clearing the box clears results and address', async ({ page }) => {
  await openAnswered(page, '/search/?q=公证');
  await box(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('');
  await expect(page).toHaveURL('/search/');
});

test('a query typed before the data arrive is answered when they do', async ({ page }) => {
  const release = await holdBack(page, '**/search.json');
  await page.goto('/search/');
  await box(page).fill('柴火间');
  await expect(said(page)).toHaveText('正在加载……');
  release();
  await expect(results(page)).toHaveCount(1);
});

test.describe('during a composition', () => {
  test('nothing happens until it ends', async ({ page }) => {
    await openAnswered(page, '/search/?q=律师');
    const before = await shown(page);
    await box(page).fill('');
    await box(page).focus();
    const session = await page.context().newCDPSession(page);
    const said0 = await said(page).textContent();
    for (const text of ['g', 'go', 'gong', 'gong zheng']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await expect(box(page)).toHaveValue(text);
      expect(await said(page).textContent()).toBe(said0);
      expect(queryIn(page)).toBeNull();
      await expect(results(page)).toHaveCount(0);
    }
    await session.send('Input.insertText', { text: '公证' });
    await expect(said(page)).toHaveText(/^“公证”：/);
    expect(queryIn(page)).toBe('公证');
    expect(await shown(page)).not.toEqual(before);
    await expect(box(page)).toBeFocused();
  });

  test('a script that loads waits for its end', async ({ page }) => {
    const release = await holdBack(page, /\/search-[0-9a-f]{10}\.js$/);
    await page.goto('/search/');
    await box(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'gong', selectionStart: 4, selectionEnd: 4 });
    const answered = page.waitForResponse(/\/search-[0-9a-f]{10}\.js$/);
    release();
    await answered;
    await expect(page.locator('[data-index]')).toHaveJSProperty('earlyAnswer', undefined);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(queryIn(page)).toBeNull();
    await expect(said(page)).toHaveText('正在加载……');
    await session.send('Input.insertText', { text: '公证' });
    await expect(said(page)).toHaveText(/^“公证”：/);
    expect(queryIn(page)).toBe('公证');
  });

  test('data that load wait for its end', async ({ page }) => {
    await page.goto('/search/');
    await box(page).focus();
    await expect(said(page)).toHaveText('');
    await box(page).dispatchEvent('compositionstart');
    await box(page).evaluate((field) => {
      if (field instanceof HTMLInputElement) field.value = '公证';
    });
    await box(page).dispatchEvent('input');
    await expect(results(page)).toHaveCount(0);
    await box(page).dispatchEvent('compositionend');
    await expect(results(page)).not.toHaveCount(0);
  });
});

test.describe('back and forward', () => {
  test('step through searches, not through keystrokes', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/search/');
    await box(page).pressSequentially('败诉率');
    await box(page).press('Enter');
    await expect(said(page)).toHaveText(/^“败诉率”/);
    await box(page).fill('');
    await box(page).pressSequentially('木兰溪');
    await box(page).press('Enter');
    await expect(said(page)).toHaveText(/^“木兰溪”/);

    await page.goBack();
    await expect(box(page)).toHaveValue('败诉率');
    await expect(said(page)).toHaveText(/^“败诉率”/);
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    await page.goForward();
    await expect(said(page)).toHaveText(/^“败诉率”/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/about/');
  });

  test('include a search made before the script had loaded', async ({ page }) => {
    const release = await holdBack(page, /\/search-[0-9a-f]{10}\.js$/);
    await page.goto('/search/');
    await box(page).pressSequentially('败诉率');
    await box(page).press('Enter');
    release();
    await expect(said(page)).toHaveText(/^“败诉率”/);
    await box(page).fill('木兰溪');
    await expect(said(page)).toHaveText(/^“木兰溪”/);
    await page.goBack();
    await expect(box(page)).toHaveValue('败诉率');
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(page).toHaveURL('/search/');
  });

  test('back from a result shows the results again', async ({ page }) => {
    await page.goto('/search/');
    await box(page).pressSequentially('柴火间');
    await results(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/issues\/\d\d\/#/);
    await page.goBack();
    await expect(box(page)).toHaveValue('柴火间');
    await expect(results(page)).toHaveCount(1);
  });
});

test.describe('in a browser that keeps no page in memory', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test('back from a result far down leads to it, and so does going there and back again', async ({
    page,
  }) => {
    await openAnswered(page, '/search/?q=整改');
    await expect(results(page).nth(30)).toBeAttached();
    const left = results(page).nth(25);
    await left.getByRole('link').click();
    await expect(page).toHaveURL(/\/issues\/\d\d\//);
    for (let time = 0; time < 2; time += 1) {
      await page.goBack();
      await expect(left).toBeInViewport();
      await page.goForward();
      await expect(page).toHaveURL(/\/issues\/\d\d\//);
    }
  });

  test('back from a row of the filtered list leads to it', async ({ page }) => {
    await openAnswered(page, `${LIST}?status=rectified`);
    const left = results(page).nth(30);
    await left.getByRole('link').click();
    await expect(page).toHaveURL(/\/issues\/\d\d\//);
    await page.goBack();
    await expect(said(page)).toHaveText(/38 个问题。$/);
    await expect(left).toBeInViewport();
  });

  test('another search begins at its first result', async ({ page }) => {
    await openAnswered(page, '/search/?q=整改');
    await expect(results(page).nth(30)).toBeAttached();
    await results(page).nth(25).getByRole('link').click();
    await page.goBack();
    await expect(results(page).nth(25)).toBeInViewport();
    await box(page).fill('公证');
    await expect(said(page)).toHaveText(/^“公证”/);
    await expect(results(page).first()).toBeInViewport();
  });
});

test('an address can be shared', async ({ page, context }) => {
  await page.goto('/search/');
  await box(page).fill('公证');
  await page.getByRole('combobox', { name: '状态' }).selectOption({ value: 'basically-complete' });
  await expect(said(page)).toHaveText(/^“公证”、基本完成整改：\d 个问题。$/);
  const other = await context.newPage();
  await openAnswered(other, page.url());
  expect(await shown(other)).toEqual(await shown(page));
});
