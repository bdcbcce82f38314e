import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { buildDesk } from '@/scripts/desk/build-desk';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { faultsAtSizes } from './helpers/faults-at-sizes';
import { chromiumPath, useBrowser } from './helpers/use-browser';
import { openTestDesk, type TestDesk } from './open-test-desk';

const SCREEN = '/issues/2026-library/04';
const ISSUE = 'notices/2026-library/issues/04.md';

describe.skipIf(chromiumPath === null)('in a browser', () => {
  const comeIn = useBrowser();

  async function openStyled(): Promise<TestDesk> {
    const { styles } = await buildDesk(temporaryFolder(), () => undefined);
    return openTestDesk({ styles: readFileSync(styles, 'utf8') });
  }

  test('every state of every screen is free of violations and never scrolls sideways, from phone to wide screen, light and dark', async () => {
    const desk = await openStyled();
    const { page, origin } = await comeIn(desk);
    const wrong: string[] = [];
    const look = async (state: string): Promise<void> => {
      wrong.push(...(await faultsAtSizes(page, state)));
    };
    await look('today');
    for (const path of [
      '/import',
      '/issues',
      '/issues?q=nothing',
      SCREEN,
      `${SCREEN}/update`,
      `${SCREEN}/target`,
      `${SCREEN}/erratum`,
      `${SCREEN}/withdraw`,
      `${SCREEN}/reasons`,
      '/settings',
      '/settings/site.yaml',
      '/settings/notices/2026-library/notice.md',
      '/help',
      '/nothing',
    ]) {
      await page.goto(`${origin}${path}`);
      await look(path);
    }
    await page.goto(`${origin}${SCREEN}/update`);
    await page.fill('[name=date]', '2026-01-01');
    await page.fill('[name=text]', '书库改造已完工。');
    await page.fill('[name=source]', '示例市图书馆');
    await page.click('button[value=save]');
    await look('faults');
    await page.fill('[name=date]', '2026-08-01');
    await page.click('button[value=look]');
    await look('preview');
    await page.click('button[value=save]');
    await look('saved');
    await page.click('summary');
    await look('versions');
    // A page that was open while its file went.
    await page.goto(`${origin}${SCREEN}/update`);
    await page.fill('[name=text]', '书库改造已完工。'.repeat(20));
    rmSync(join(desk.content, ISSUE));
    await page.click('button[value=save]');
    await look('given back');
    expect(wrong).toEqual([]);
  });

  test('a clerk publishes an update by keyboard alone', async () => {
    const desk = await openTestDesk();
    const { page, origin } = await comeIn(desk);
    await page.goto(`${origin}${SCREEN}`);
    const tabTo = async (selector: string): Promise<void> => {
      for (let round = 0; round < 60; round += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${selector} cannot be reached`);
    };
    await tabTo('a[href$="/update"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/update$/);
    await tabTo('[name=date]');
    await page.keyboard.type('08012026');
    if ((await page.inputValue('[name=date]')) !== '2026-08-01') await page.fill('[name=date]', '2026-08-01');
    await tabTo('[name=text]');
    await page.keyboard.type('书库改造已完工。');
    await tabTo('[name=source]');
    await page.keyboard.type('示例市图书馆');
    await tabTo('[name=status]');
    await page.keyboard.press('ArrowDown');
    await tabTo('button[value=save]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=saved$/);
    const issue = readContent(desk.content).notices[0]?.issues.find(({ id }) => id === '04');
    expect(issue?.status.code).toBe('rectified');
    expect(issue?.updates).toMatchObject([
      { date: '2026-08-01', text: '书库改造已完工。', source: '示例市图书馆' },
    ]);
  });

  test('a clerk adds evidence, reasons and a field of the notice, undoes it and reads the guide, and the command line agrees', async () => {
    const desk = await openTestDesk();
    const { page } = await comeIn(desk);
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(error.message));
    const click = (words: string) => page.getByRole('link', { name: words, exact: true }).first().click();
    const press = (words: string) => page.getByRole('button', { name: words, exact: true }).first().click();

    await click('问题');
    await click('老旧书库改造滞后');
    await click('发布新进展');
    await page.fill('[name=date]', '2026-08-01');
    await page.fill('[name=text]', '书库改造已完工。');
    await page.fill('[name=source]', '示例市图书馆');
    const buffer = pdfFile();
    await page.setInputFiles('[type=file]', { name: 'yanshou.pdf', mimeType: 'application/pdf', buffer });
    await page.fill('[name="file.title"]', '验收报告');
    await press('检查并预览');
    expect(await page.textContent('section[aria-label=网页]')).toContain('验收报告');
    await press('保存');
    await page.waitForURL(/done=saved$/);

    await click('未完成的原因');
    await page.getByRole('checkbox', { name: '编制受限' }).check();
    await press('保存');
    await page.waitForURL(/done=saved$/);

    await click('通报、单位和网站');
    await click('2026年巡察整改通报');
    await page.fill('[name=shortTitle]', '巡察整改进展情况（2026年3月）');
    await press('保存');
    await page.waitForURL(/done=saved$/);
    await click('巡察整改进展情况（2026年3月）');
    await page.click('summary');
    await page.locator('details button').first().click();
    await page.waitForURL(/done=restored$/);

    await click('2026年巡察整改通报');
    await click('编辑指南：从别处收到的通报');
    expect(await page.locator(':target').getAttribute('id')).toBe('从别处收到的通报');

    const [notice] = readContent(desk.content).notices;
    const issue = notice?.issues.find(({ id }) => id === '04');
    expect(notice?.shortTitle).toBe('2026年巡察整改通报');
    expect(issue?.updates).toMatchObject([
      { date: '2026-08-01', file: { name: 'yanshou.pdf', bytes: buffer.length } },
    ]);
    expect(issue?.parts[1]?.measures[0]?.remaining?.reasons).toEqual(['staffing-limit', 'fiscal-condition']);
    expect(logged).toEqual([]);
  });

  test('a page of another site in the same browser can neither read nor write', async () => {
    const desk = await openTestDesk();
    const before = desk.textOf(ISSUE);
    const { page, origin } = await comeIn(desk);
    const fields = { do: 'save', date: '2026-08-01', text: 'x', source: 'x', hash: '' };
    const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
    const attack = `<!doctype html><iframe src="${origin}/"></iframe>
      <form method="post" action="${origin}${SCREEN}/update">${inputs.join('')}</form>`;
    const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(attack));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void site.close());
    const bound = site.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    // The same host on another port, which is the same site to a cookie, and another name.
    for (const host of ['127.0.0.1', 'localhost']) {
      await page.goto(`http://${host}:${port}/`);
      const read = await page.evaluate(async (address) => {
        const tries: RequestInit[] = [
          {},
          { credentials: 'include' },
          { credentials: 'include', mode: 'no-cors' },
        ];
        return Promise.all(
          tries.map((how) =>
            fetch(address, how).then(
              (answer) => answer.text(),
              () => '',
            ),
          ),
        );
      }, `${origin}/`);
      expect(read).toEqual(['', '', '']);
      const framed = page.frames().find((frame) => frame !== page.mainFrame());
      expect(await framed?.content().catch(() => '')).not.toContain('内容无误');
      await page.evaluate(
        (address) =>
          fetch(address, {
            method: 'POST',
            credentials: 'include',
            mode: 'no-cors',
            body: new URLSearchParams({ do: 'save' }),
          }).catch(() => undefined),
        `${origin}${SCREEN}/update`,
      );
      await page.evaluate(() => document.forms[0]?.submit());
      await page.waitForURL(`${origin}${SCREEN}/update`);
      expect(await page.textContent('body')).toContain('这个请求来自别的网页，编辑台没有受理。');
    }
    expect(desk.textOf(ISSUE)).toBe(before);
    // Its own page still works in that browser.
    await page.goto('about:blank');
    await page.goto(`${origin}/enter/${desk.token}`);
    expect(await page.textContent('h1')).toBe('今天');
  });
});
