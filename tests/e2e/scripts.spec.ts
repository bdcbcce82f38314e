import { expect, type Page, test } from '@playwright/test';
import { openDrawn } from '@/tests/e2e/helpers/watch-jumps';

const WORDS = '，上月底已过，本站未收录新进展';
const NOTICE = '/notices/2025-xuncha/';
const ISSUE_41 = `${NOTICE}issues/41/`;
const IN_DECEMBER = '2025-12-15T09:00:00+08:00';
const IN_JANUARY = '2026-01-02T09:00:00+08:00';
const WITH_TARGETS = ['/', NOTICE, `${NOTICE}issues/`, `${NOTICE}issues/39/`, ISSUE_41];

async function openAt(page: Page, time: string, address: string): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/\bready\b/);
}

test.describe('a target whose month is over', () => {
  for (const address of WITH_TARGETS) {
    test(`is said to be over at each of its places on ${address}, and nothing else changes`, async ({
      page,
    }) => {
      await openAt(page, IN_DECEMBER, address);
      const places = page.locator('[data-month="2025-12"]');
      expect(await places.count()).toBeGreaterThan(0);
      const before = await page.locator('body').ariaSnapshot();
      expect(before).not.toContain(WORDS);

      await openAt(page, IN_JANUARY, address);
      for (const place of await places.all()) await expect(place).toHaveText(WORDS);
      const after = await page.locator('body').ariaSnapshot();
      const read = page.locator('[data-month="2025-12"]:not([hidden] *, [aria-hidden] *)');
      expect(after.split(WORDS)).toHaveLength((await read.count()) + 1);
      expect(after.replaceAll(WORDS, '').replace(/ +/g, ' ')).toBe(before.replace(/ +/g, ' '));
    });
  }

  test('does not change the status', async ({ page }) => {
    await openAt(page, IN_JANUARY, ISSUE_41);
    await expect(page.locator('main')).toContainText(WORDS);
    await expect(page.locator('dl').first()).toContainText('未完成整改');
  });

  test('is not said of issues without a target', async ({ page }) => {
    await openAt(page, IN_JANUARY, `${NOTICE}issues/07/`);
    await expect(page.locator('body')).not.toContainText(WORDS);
  });
});

test('a page left open says at midnight in Beijing that a target is over, and one shown again for how long', async ({
  page,
}) => {
  await page.clock.install({ time: '2025-12-31T23:59:50+08:00' });
  await page.goto(ISSUE_41);
  const target = page.locator('dl b');
  await expect(target).not.toContainText('已过');
  await page.clock.fastForward(11_000);
  await expect(target).toContainText('2025年12月，上月底已过，本站未收录新进展');
  await page.clock.setFixedTime('2026-11-28T09:00:00+08:00');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(target).toContainText('2025年12月，已过 11 个月，本站未收录新进展');
});

test('the paper bears the day of printing in Beijing, and how long a target is over on that day', async ({
  page,
}) => {
  await openAt(page, '2026-11-28T23:30:00Z', ISSUE_41);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-foot')).toContainText('截至2025年2月17日的通报，打印日期 2026年11月29日');
  await page.clock.setFixedTime('2027-01-01T09:00:00+08:00');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper-foot')).toContainText('打印日期 2027年1月1日');
  await expect(page.locator('dl b')).toContainText('已过 13 个月');
});

test.describe('midnight in Beijing counts', () => {
  for (const timezoneId of ['America/New_York', 'Asia/Shanghai', 'Pacific/Auckland']) {
    test.describe(`on a device in ${timezoneId}`, () => {
      test.use({ timezoneId });
      for (const [time, count] of [
        ['2025-12-31T15:59:59Z', 0],
        ['2025-12-31T16:00:00Z', 2],
      ] as const) {
        test(`at ${time} the words stand at ${count} places`, async ({ page }) => {
          await openAt(page, time, ISSUE_41);
          await expect(page.getByText(WORDS)).toHaveCount(count);
        });
      }
    });
  }
});

test.describe('nothing jumps', () => {
  for (const address of ['/', ISSUE_41, `${NOTICE}issues/`, NOTICE]) {
    test(`on ${address}, which is as tall with the words as with the room for them`, async ({ page }) => {
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await openAt(page, IN_DECEMBER, address);
        const before = await height();
        await page.clock.setFixedTime(IN_JANUARY);
        const jumps = await openDrawn(page, address);
        await expect(page.locator('html')).toHaveClass(/\bready\b/);
        expect(await height(), `at ${width} px`).toBe(before);
        expect(await jumps(), `at ${width} px`).toBe(0);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of WITH_TARGETS) {
    test(`${address} has no buttons to be seen and not the words`, async ({ page }) => {
      await page.goto(address);
      for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
      await expect(page.locator('body')).not.toContainText(WORDS);
    });
  }
});

test.describe('requests', () => {
  for (const address of ['/', ISSUE_41, `${NOTICE}issues/`, NOTICE]) {
    test(`${address} asks for itself and its scripts, and for nothing of the framework`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(address, { waitUntil: 'networkidle' });
      // A header names the rules for loading ahead, which a browser fetches when it likes.
      const aside = ['/favicon.svg', '/speculation-rules.json'];
      const scripts = asked.filter((path) => !aside.includes(path)).slice(1);
      expect(asked[0]).toBe(address);
      const own = new Map([
        [NOTICE, ['/assets/contents.js', '/assets/article.js']],
        [ISSUE_41, ['/assets/article.js']],
        [`${NOTICE}issues/`, ['/assets/search-box.js']],
      ]);
      expect(scripts.map((path) => path.replace(/-[0-9a-f]{10}\.js$/, '.js'))).toEqual([
        '/assets/core.js',
        ...(own.get(address) ?? []),
      ]);
    });

    test(`${address} is drawn before anything else has come`, async ({ page }) => {
      // no answer, as on a line that has just broken
      await page.route(/\.(js|svg|css)$/, () => undefined);
      await page.goto(address, { waitUntil: 'commit' });
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
        .toBe(1);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByText(/联系电话 [\d-]{7,}/).first()).toBeVisible();
      await expect(page.locator('[data-tool], [data-set]').first()).toBeHidden();
    });
  }
});
