import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';
import { treeOf } from '@/tests/e2e/helpers/tree-of';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

async function open(page: Page, address: string): Promise<void> {
  // before any target is over
  await page.clock.setFixedTime('2025-03-01T09:00:00+08:00');
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/\bready\b/);
}

const headingLevels = (page: Page): Promise<number[]> =>
  page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));

// The parts that every page shares, the densest kind of page, and the one with the most controls: the roles and names
// of the others are tested one by one below.
const RECORDED = [
  ['frame', '/about/', ['banner', 'contentinfo']],
  ['unfinished-issue', '/notices/2025-xuncha/issues/39/', ['main']],
  ['search', '/search/', ['main']],
] as const;

for (const [name, address, landmarks] of RECORDED) {
  test(`the accessibility tree of ${name} is as recorded`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await open(page, address);
    const trees = await Promise.all(landmarks.map((landmark) => treeOf(page.getByRole(landmark))));
    expect(trees.join('')).toMatchSnapshot(`${name}.txt`);
  });
}

test('an issue is read out with its target once, beside the approved words', async ({ page }) => {
  await open(page, '/notices/2025-xuncha/issues/41/');
  const tree = await page.getByRole('main').ariaSnapshot();
  expect(tree.split('目标时间')).toHaveLength(2);
  expect(tree.split('原文“力争2025年12月取得阶段性成果”')).toHaveLength(2);
});

for (const [kind, address] of KINDS_OF_PAGE) {
  test.describe(`the page of a ${kind}`, () => {
    test('has one of each landmark, one heading of the first level, and skips no level', async ({ page }) => {
      await open(page, address);
      for (const viewport of [PHONE, DESKTOP]) {
        await page.setViewportSize(viewport);
        for (const role of ['banner', 'main', 'contentinfo'] as const)
          await expect(page.getByRole(role)).toHaveCount(1);
        const names = await page
          .getByRole('navigation')
          .evaluateAll((navs) => navs.map((nav) => nav.getAttribute('aria-label')));
        expect(names).toEqual([...new Set(names)]);
        expect(names).toContain('主要栏目');
        expect(names).not.toContain(null);
        const levels = await headingLevels(page);
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        expect(levels[0]).toBe(1);
        expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
      }
    });

    test('marks where the reader is', async ({ page }) => {
      await open(page, address);
      const inHeader = page.getByRole('banner').locator(`a[href="${address}"]:visible`);
      const current = page.getByRole('banner').locator('[aria-current]:visible');
      const isMainPage = (await inHeader.count()) > 0 && address !== '/';
      await expect(current).toHaveCount(isMainPage ? 1 : 0);
      if (isMainPage) await expect(inHeader).toHaveAttribute('aria-current', 'page');
      const breadcrumbs = page.getByRole('navigation', { name: '当前位置' }).getByRole('listitem');
      if ((await breadcrumbs.count()) > 0)
        await expect(breadcrumbs.last()).toHaveAttribute('aria-current', 'page');
    });

    test('has its marks read as words, never as shapes, and lists that Safari too takes for lists', async ({
      page,
    }) => {
      await open(page, address);
      expect(await page.locator('body').ariaSnapshot()).not.toMatch(/[●◐○]|- img/);
      const styles = await page
        .locator('ul, ol')
        .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).listStyleType));
      expect(styles.length).toBeGreaterThan(0);
      expect(styles).not.toContain('none');
    });
  });
}
