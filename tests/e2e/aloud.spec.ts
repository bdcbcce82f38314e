import { expect, type Page, test } from '@playwright/test';
import { sourceText } from '@/tests/built/helpers/approved-text';
import { coveredFocus } from '@/tests/e2e/helpers/covered-focus';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { asked, OWN, REMOTE, spoken, stubVoices, tell } from '@/tests/e2e/helpers/stub-voice';
import { watchJumps } from '@/tests/e2e/helpers/watch-jumps';

const NOTICE = '/notices/2025-xuncha/';
const ISSUE_41 = `${NOTICE}issues/41/`;
const PHONE = { width: 390, height: 844 };

const bar = (page: Page) => page.getByRole('region', { name: '朗读' });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const marked = (page: Page) => page.locator('[data-spoken]');

async function openReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/\bready\b/);
}

async function beginReading(page: Page, address: string): Promise<void> {
  await stubVoices(page, [OWN]);
  await openReady(page, address);
  await button(page, '朗读').press('Enter');
  await expect.poll(() => spoken(page)).toHaveLength(1);
}

async function say(page: Page, sentences: number): Promise<void> {
  for (let count = 0; count < sentences; count += 1) await tell(page, 'speech-ends');
}

test.describe('there is no button', () => {
  for (const [why, script] of [
    ['the browser has no speech', 'delete Window.prototype.speechSynthesis; delete window.speechSynthesis'],
    ['the browser has no voices', 'speechSynthesis.getVoices = () => []'],
  ] as const) {
    test(`where ${why}`, async ({ page }) => {
      await page.addInitScript(script);
      await openReady(page, ISSUE_41);
      await expect(bar(page)).toBeHidden();
    });
  }

  test('where only a server speaks Chinese', async ({ page }) => {
    await stubVoices(page, [REMOTE, { lang: 'en-US', localService: true }]);
    await openReady(page, ISSUE_41);
    await expect(bar(page)).toBeHidden();
    expect(await asked(page)).toEqual([]);
  });

  test('on pages without approved text', async ({ page }) => {
    await stubVoices(page, [OWN]);
    await openReady(page, '/about/');
    await expect(bar(page)).toHaveCount(0);
  });
});

for (const address of [NOTICE, ISSUE_41]) {
  test(`late voices bring the button of ${address}, and nothing moves`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await stubVoices(page, [OWN], { late: true });
    await openReady(page, address);
    await expect(bar(page)).toBeHidden();
    const top = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
    const before = await top();
    const jumps = await watchJumps(page);
    await tell(page, 'voices-arrive');
    await expect(button(page, '朗读')).toBeVisible();
    expect(await top()).toBe(before);
    expect(await jumps()).toBe(0);
  });

  test(`${address} makes no sound and loads no script for it before the button is pressed`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await stubVoices(page, [OWN]);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await asked(page)).toEqual([]);
    expect(scripts.join()).not.toContain('aloud');
    await button(page, '朗读').click();
    await expect.poll(() => spoken(page)).toHaveLength(1);
    expect(scripts.filter((path) => path.includes('aloud'))).toHaveLength(1);
  });
}

test('the press itself has something silent spoken, since iOS lets only a press begin', async ({ page }) => {
  await stubVoices(page, [OWN]);
  await page.route(/aloud/, () => undefined);
  await openReady(page, ISSUE_41);
  await button(page, '朗读').click();
  expect(await asked(page)).toEqual(['silence']);
});

test('the whole notice is read as approved, once, and then it stops', async ({ page }) => {
  await stubVoices(page, [OWN], { quick: true });
  await openReady(page, NOTICE);
  await button(page, '朗读').click();
  // A quick voice may be done before the button is looked at.
  await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(2);
  await expect(button(page, '停止')).toBeHidden({ timeout: 60_000 });
  const read = (await spoken(page)).join('').replace(/\s/g, '');
  const approved = sourceText('2025-xuncha').replace(/\s/g, '').normalize('NFKC');
  const [title = ''] = /^.+?的通报/.exec(approved) ?? [];
  expect(read.normalize('NFKC').slice(0, title.length)).toBe(title);
  expect(read.normalize('NFKC').slice(title.length)).toBe(
    approved.slice(approved.indexOf('根据', title.length)),
  );
  await expect(marked(page)).toHaveCount(0);
});

test('an issue is read with its ordinals and without signs, notes or targets', async ({ page }) => {
  await stubVoices(page, [OWN], { quick: true });
  await openReady(page, ISSUE_41);
  await button(page, '朗读').click();
  await expect
    .poll(async () => (await spoken(page)).at(-1) ?? '')
    .toContain('力争2025年12月取得阶段性成果。');
  await expect(button(page, '停止')).toBeHidden();
  const texts = await spoken(page);
  expect(texts.slice(0, 3)).toEqual(['1.县（区）矫正中心建设相对滞后。', '整改情况：', '一是加强指导督促。']);
  expect(texts).toContain('二是加强跟踪掌握。');
  expect(texts.at(-1)).toContain('力争2025年12月取得阶段性成果。');
  expect(texts.join('')).not.toMatch(/¶|目标时间|截至|复制|问题 ?41/);
});

test('the measure being read is marked and in view, and only that', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginReading(page, ISSUE_41);
  await expect(marked(page)).toHaveText(/县（区）矫正中心/);
  await say(page, 2);
  await expect(marked(page)).toHaveId('m1');
  await expect(marked(page)).toBeInViewport();
  await button(page, '下一段').press('Enter');
  await expect(marked(page)).toHaveId('m2');
  await expect(marked(page)).toHaveCount(1);
  const { top, height } = await marked(page).evaluate((measure) => ({
    top: measure.getBoundingClientRect().top,
    height: innerHeight,
  }));
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height / 2);
});

test('the page follows the reading until the reader scrolls away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginReading(page, NOTICE);
  const scrolled = () => page.evaluate(() => scrollY);
  await say(page, 8);
  expect(await scrolled()).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const away = await scrolled();
  await say(page, 1);
  expect(await scrolled()).toBe(away);
  await button(page, '下一段').click();
  expect(await scrolled()).not.toBe(away);
});

for (const [reducedMotion, smooth] of [
  ['reduce', false],
  ['no-preference', true],
] as const) {
  test(`with motion “${reducedMotion}” the page ${smooth ? 'glides' : 'jumps'} to what is read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(`window.scrollBy = (first) => {
      sessionStorage.setItem('moved', typeof first === 'number' ? 'at once' : first.behavior);
    }`);
    await beginReading(page, ISSUE_41);
    await button(page, '下一段').click();
    await button(page, '下一段').click();
    await button(page, '下一段').click();
    expect(await page.evaluate(() => sessionStorage.getItem('moved'))).toBe(smooth ? 'smooth' : 'at once');
  });
}

test('by keyboard alone: pause, continue, next, speed and stop, and the focus stays', async ({ page }) => {
  await beginReading(page, ISSUE_41);
  await expect(button(page, '暂停')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, '继续')).toBeFocused();
  expect((await asked(page)).at(-1)).toBe('cancel');
  await page.keyboard.press('Space');
  await expect(button(page, '暂停')).toBeFocused();
  await expect.poll(() => spoken(page)).toEqual(Array(2).fill('1.县（区）矫正中心建设相对滞后。'));
  for (const name of ['下一段', '放慢语速', '加快语速', '停止']) {
    await page.keyboard.press('Tab');
    await expect(button(page, name)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(button(page, '朗读')).toBeFocused();
  await expect(button(page, '停止')).toBeHidden();
  expect((await asked(page)).at(-1)).toBe('cancel');
  await expect(marked(page)).toHaveCount(0);
});

test('the speed is said, holds at once and is kept on the device', async ({ page }) => {
  await beginReading(page, ISSUE_41);
  await expect(bar(page).getByRole('status')).toHaveText('语速 1 倍');
  await button(page, '加快语速').click();
  await expect(bar(page).getByRole('status')).toHaveText('语速 1.25 倍');
  await expect.poll(async () => (await asked(page)).at(-1)).toMatch(/^1\.25 1\.县/);
  await page.goto(NOTICE);
  await button(page, '朗读').click();
  await expect(bar(page).getByRole('status')).toHaveText('语速 1.25 倍');
  for (let count = 0; count < 4; count += 1) await button(page, '加快语速').click();
  await expect(bar(page).getByRole('status')).toHaveText('语速 2 倍，已是最快');
});

test('leaving the page stops the voice, and coming back does not begin it', async ({ page }) => {
  await beginReading(page, ISSUE_41);
  await page.goto('/about/');
  const lines = await asked(page);
  expect(lines.at(-1)).toBe('cancel');
  await page.goBack();
  await expect(button(page, '朗读')).toBeVisible();
  expect(await asked(page)).toEqual(lines);
});

test('a link of the contents leads the reading to its chapter', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await beginReading(page, NOTICE);
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '四、下一步计划' }).click();
  await expect(marked(page)).toHaveText('四、下一步计划');
  await expect.poll(async () => (await spoken(page)).at(-1)).toBe('四、下一步计划');
});

test('where the voice fails, that is said, and one can try again', async ({ page }) => {
  await beginReading(page, ISSUE_41);
  await tell(page, 'speech-fails');
  await expect(bar(page).getByRole('status')).toHaveText('朗读中断，请重试');
  await button(page, '继续').click();
  await expect.poll(() => spoken(page)).toHaveLength(2);
  await expect(bar(page).getByRole('status')).toHaveText('语速 1 倍');
});

test('where the script does not load, that is said, and one can try again', async ({ page }) => {
  await stubVoices(page, [OWN]);
  await page.route(/aloud/, (route) => route.abort());
  await openReady(page, ISSUE_41);
  await button(page, '朗读').click();
  await expect(bar(page).getByRole('status')).toHaveText('加载失败，请按“朗读”重试');
  await page.unroute(/aloud/);
  await button(page, '朗读').click();
  await expect.poll(() => spoken(page)).toHaveLength(1);
});

test('the bar never covers the focus nor the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await beginReading(page, ISSUE_41);
  const hidden: string[] = [];
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const hiding = await coveredFocus(page);
    if (hiding === undefined) break;
    if (hiding !== null) hidden.push(hiding);
  }
  expect(hidden).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [end, top] = await Promise.all([
    page.getByRole('contentinfo').evaluate((footer) => footer.getBoundingClientRect().bottom),
    button(page, '暂停').evaluate((toggle) => toggle.getBoundingClientRect().top),
  ]);
  expect(end).toBeLessThanOrEqual(top);
});

for (const [way, reading, viewport, media] of [
  ['on a phone with the largest type', 'largest ', { width: 320, height: 640 }, {}],
  ['in the dark', '', PHONE, { colorScheme: 'dark' }],
  ['in high contrast', ' high', { width: 1280, height: 800 }, {}],
  ['in forced colours', '', { width: 1280, height: 800 }, { forcedColors: 'active' }],
] as const) {
  test(`axe finds no violation while it is read ${way}, and nothing is too wide`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('reading', kept), reading);
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    await beginReading(page, ISSUE_41);
    await say(page, 2);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test('nothing of it is printed', async ({ page }) => {
  await beginReading(page, ISSUE_41);
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, '暂停')).toBeHidden();
});
