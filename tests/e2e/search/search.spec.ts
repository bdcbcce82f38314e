import { expect, test } from '@playwright/test';
import { articleText } from '@/tests/built/helpers/approved-text';
import { openPage } from '@/tests/built/helpers/built-site';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { box, holdBack, LIST, openAnswered, results, said, shown } from '@/tests/e2e/helpers/search-page';

const IDS = Array.from({ length: 43 }, (_, index) => String(index + 1).padStart(2, '0'));
const texts = IDS.map((id) => ({ id, text: articleText(openPage(`${LIST}${id}/`)).replace(/\s/g, '') }));

// The issues whose approved text, as served, contains the words.
const containing = (words: string): string[] =>
  texts.filter(({ text }) => text.includes(words)).map(({ id }) => id);

for (const [asked, meant] of [
  ['首题必政治', '首题必政治'],
  ['败诉率', '败诉率'],
  ['枫桥经验', '枫桥经验'],
  ['公证', '公证'],
  ['三项制度', '三项制度'],
  ['17.63%', '17.63%'],
  ['木兰溪', '木兰溪'],
  ['柴火间', '柴火间'],
  ['148', '148'],
  ['律师执业证', '律师执业证'],
  ['敗訴率', '败诉率'],
  ['公證', '公证'],
] as const) {
  test(`${asked} finds exactly the pages that contain ${meant}`, async ({ page }) => {
    await openAnswered(page, `/search/?q=${encodeURIComponent(asked)}`);
    const expected = containing(meant);
    expect(expected.length).toBeGreaterThan(0);
    expect([...(await shown(page))].sort()).toEqual(expected);
  });
}

test('several words must all occur', async ({ page }) => {
  await openAnswered(page, '/search/?q=公证 律师');
  const both = containing('公证').filter((id) => containing('律师').includes(id));
  expect(both.length).toBeGreaterThan(0);
  expect([...(await shown(page))].sort()).toEqual(both);
});

for (const asked of ['41', '（41）', '问题41', '第 41 个问题', '问题四十一']) {
  test(`${asked} finds the issue of that number first`, async ({ page }) => {
    await openAnswered(page, `/search/?q=${encodeURIComponent(asked)}`);
    expect((await shown(page))[0]).toBe('41');
  });
}

test('a result has status, place and the sentence with marked words, and links to the measure', async ({
  page,
}) => {
  await openAnswered(page, '/search/?q=木兰溪');
  const result = page.locator('[data-results] [data-issue="07"]');
  await expect(result).toContainText('已整改');
  await expect(result).toContainText('问题 7 · 3.社会治理现代化基础夯得不够扎实');
  await expect(result.locator('mark')).toHaveText(['木兰溪']);
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/issues\/07\/#m2$/);
  await expect(page.locator('#m2')).toContainText('木兰溪');
  await expect(page.locator('#m2')).toBeInViewport();
});

test('a phrase that occurs several times is shown each time', async ({ page }) => {
  await openAnswered(page, '/search/?q=败诉率');
  const result = page.locator('[data-results] [data-issue="05"]');
  await expect(result).toContainText('17.63%');
  await expect(result).toContainText('15.45%');
  expect(await result.locator('mark').count()).toBeGreaterThan(2);
});

test('a result about an unfinished issue says whether its target is over, and anew on another day', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-01-02T09:00:00+08:00' });
  await openAnswered(page, '/search/?status=basically-complete');
  const [first, second] = [results(page).first(), results(page).nth(1)];
  await expect(first).toContainText('仅就“二是”而言，目标时间 2025年12月，上月底已过，本站未收录新进展');
  await expect(second).toContainText('目标时间 2025年12月，上月底已过，本站未收录新进展');
  await expect(second).not.toContainText('仅就');
  await page.clock.setFixedTime('2026-11-28T09:00:00+08:00');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(first).toContainText('已过 11 个月，本站未收录新进展');
});

test('without a result there is no heading for results', async ({ page }) => {
  const heading = page.getByRole('heading', { name: '结果' });
  await page.goto('/search/');
  await expect(heading).toBeHidden();
  await openAnswered(page, '/search/?q=没有的话');
  await expect(heading).toBeHidden();
  await box(page).fill('公证');
  await expect(heading).toBeVisible();
});

test.describe('an empty query', () => {
  const WHAT_TO_DO = '请输入要找的文字，或选择筛选条件。';

  for (const address of ['/search/', LIST]) {
    test(`submitted on ${address} says what to do, also after the data have come`, async ({ page }) => {
      const release = await holdBack(page, '**/search.json');
      await page.goto(address);
      await box(page).press('Enter');
      await expect(said(page)).toHaveText(WHAT_TO_DO);
      const answered = page.waitForResponse('**/search.json');
      release();
      await answered;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await expect(said(page)).toHaveText(WHAT_TO_DO);
      await box(page).press('Enter');
      await expect(said(page)).toHaveText(WHAT_TO_DO);
      await box(page).fill('柴火间');
      await expect(said(page)).toHaveText(/^“柴火间”：1 个问题/);
      await box(page).fill('');
      await expect(said(page)).toHaveText('');
    });
  }

  test('submitted on the home page is answered on the search page', async ({ page }) => {
    await page.goto('/');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=');
    await expect(said(page)).toHaveText(WHAT_TO_DO);
  });

  test('of spaces, submitted on the home page, says what to do, also after the data have come', async ({
    page,
  }) => {
    await page.goto('/');
    await box(page).fill('　 ');
    const answered = page.waitForResponse('**/search.json');
    await box(page).press('Enter');
    await answered;
    await expect(page).toHaveURL('/search/');
    await expect(said(page)).toHaveText(WHAT_TO_DO);
  });
});

test('a query in another width or traditional characters marks the text as printed', async ({ page }) => {
  await openAnswered(page, '/search/?q=１７.６３％');
  await expect(results(page).locator('mark').first()).toHaveText(/^17\.63[%％]$/);
  await openAnswered(page, '/search/?q=敗訴率');
  for (const mark of await results(page).locator('mark').all()) await expect(mark).toHaveText('败诉率');
});

test('matches in titles come first and link to the issue', async ({ page }) => {
  await openAnswered(page, '/search/?q=公证');
  const titled = IDS.filter((id) => openPage(`${LIST}${id}/`)('h1').text().includes('公证'));
  expect((await shown(page)).slice(0, titled.length)).toEqual(titled);
  await expect(results(page).first().getByRole('link')).toHaveAttribute('href', `${LIST}${titled[0]}/`);
});

test('text outside the issues links to its place in the notice', async ({ page }) => {
  await openAnswered(page, '/search/?q=0594-2630053');
  expect(await shown(page)).toEqual([]);
  await expect(said(page)).toHaveText('“0594-2630053”：通报的其他部分 1 处。');
  await page.locator('[data-results] a').click();
  await expect(page).toHaveURL(/\/notices\/2025-xuncha\/#s5-p1$/);
  await expect(page.getByText('欢迎广大干部群众')).toBeInViewport();
});

test.describe('nothing is loaded', () => {
  test('until the box is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const address of ['/search/', LIST]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(asked.filter((path) => /search(-[0-9a-f]{10}\.js|\.json)$/.test(path))).toEqual([]);
    }
    await box(page).focus();
    await expect.poll(() => asked.filter((path) => path.endsWith('search.json'))).toHaveLength(1);
    await expect(said(page)).toHaveText('');
  });
});

test('a common word finds every issue that contains it', async ({ page }) => {
  await openAnswered(page, '/search/?q=整改');
  await expect(results(page)).toHaveCount(containing('整改').length);
});

test('on a phone of 320 px results do not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAnswered(page, '/search/?q=律师');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('the keyboard alone leads from the box to the measure', async ({ page }) => {
  await page.goto('/search/');
  for (
    let count = 0;
    count < 30 && !(await box(page).evaluate((field) => field === document.activeElement));
    count += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('柴火间');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(1);
  await expect(box(page)).toBeFocused();
  const link = results(page).getByRole('link');
  for (
    let count = 0;
    count < 12 && !(await link.evaluate((field) => field === document.activeElement));
    count += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#m\d$/);
});

test('results are a list of links, announced with their count', async ({ page }) => {
  await openAnswered(page, '/search/?q=柴火间');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "搜索" [level=1]
    - search:
      - text: 搜索标题和原文
      - searchbox "搜索标题和原文": 柴火间
      - button "搜索"
    - status: “柴火间”：1 个问题。
    - heading "结果" [level=2]
    - list:
      - listitem:
        - heading [level=3]:
          - link
        - paragraph: /已整改/
        - paragraph:
          - mark: 柴火间
  `);
  expect(await findViolations(page)).toEqual([]);
});

test('no result is announced too, with ways to continue', async ({ page }) => {
  await openAnswered(page, '/search/?q=没有的话');
  await expect(said(page)).toHaveText('“没有的话”：没有找到相关内容。');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - status: “没有的话”：没有找到相关内容。
    - paragraph:
      - link "全部问题"
      - link "通报全文"
  `);
  expect(await findViolations(page)).toEqual([]);
});

test('the query is shown as text, never as markup', async ({ page }) => {
  await openAnswered(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(said(page)).toHaveText('“<img src=x onerror=alert(1)>”：没有找到相关内容。');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and links to list and notice', async ({ page }) => {
    await page.goto('/search/?q=公证');
    await expect(page.getByText('搜索需要 JavaScript')).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    await page.getByRole('link', { name: '43 个问题' }).click();
    await expect(page).toHaveURL(LIST);
  });

  test('the list is complete at every address, without filters', async ({ page }) => {
    await page.goto(`${LIST}?status=incomplete`);
    await expect(page.locator('[data-issue]:visible')).toHaveCount(43);
    await expect(page.locator('form')).toBeHidden();
  });
});

test('with JavaScript there is no message about its absence', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByText('搜索需要 JavaScript')).toBeHidden();
});

for (const address of ['/', '/no-such-page/']) {
  test(`the box of ${address} submits to the search page`, async ({ page }) => {
    await page.goto(address);
    await box(page).fill('败诉率');
    await box(page).press('Enter');
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('败诉率')}`);
    await expect(results(page)).toHaveCount(containing('败诉率').length);
  });
}
