import { expect, test } from '@playwright/test';

const TIMELINE = '/notices/2025-xuncha/timeline/';

test('today is drawn at its place, behind the line once its years are over, and moves nothing', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2025-06-30T04:00:00Z'));
  await page.goto(TIMELINE);
  const today = page.locator('svg[data-years] g[visibility]');
  await expect(today).toHaveAttribute('visibility', 'visible');
  const place = Number.parseFloat((await today.locator('text').getAttribute('x')) ?? '');
  expect(place).toBeGreaterThan(75);
  expect(place).toBeLessThan(88);
  const box = await page.locator('svg[data-years]').boundingBox();
  await page.clock.setFixedTime(new Date('2031-01-01T04:00:00Z'));
  await page.reload();
  await expect(today.locator('text')).toHaveAttribute('x', '94%');
  expect(await page.locator('svg[data-years]').boundingBox()).toEqual(box);
});

test('entries stand in the order of time and lead to their measures', async ({ page }) => {
  await page.goto(TIMELINE);
  const days = await page
    .locator('.timeline li')
    .evaluateAll((entries) => entries.map((entry) => entry.querySelector('time')?.dateTime ?? ''));
  expect(days.length).toBeGreaterThan(50);
  expect(days).toEqual(days.toSorted());
  await page.locator('[id="03-m1-1"]').getByRole('link').click();
  await expect(page).toHaveURL(/\/issues\/03\/#m1$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the line has no today, the list is whole', async ({ page }) => {
    await page.goto(TIMELINE);
    await expect(page.getByText('今天', { exact: true })).toBeHidden();
    await expect(page.locator('.timeline li')).not.toHaveCount(0);
  });
});

test('the targets are served as a calendar', async ({ page, request }) => {
  await page.goto(TIMELINE);
  const link = page.getByRole('link', { name: '目标时间加入日历' });
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect((await answer.text()).match(/BEGIN:VEVENT\r\n/g)).toHaveLength(5);
});
