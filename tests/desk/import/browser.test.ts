import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readBytes } from '@/lib/import/read-input';
import { bureausIn } from '@/lib/import/write-import';
import { buildDesk } from '@/scripts/desk/build-desk';
import { faultsAtSizes } from '@/tests/desk/helpers/faults-at-sizes';
import { chromiumPath, useBrowser } from '@/tests/desk/helpers/use-browser';
import { openTestDesk } from '@/tests/desk/open-test-desk';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';
import { noticeFile } from '@/tests/fixtures/notices/real-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { SECOND_NOTICE } from './second-notice';

describe.skipIf(chromiumPath === null)('in a browser', () => {
  const comeIn = useBrowser();

  async function secondNotice(): Promise<string> {
    const file = join(temporaryFolder(), '批准稿.docx');
    writeFileSync(file, await docx(SECOND_NOTICE.map((text) => paragraph(run(text))).join('')));
    return file;
  }

  test('a clerk imports a Word file from choosing it to a sound content, and every state on the way is free of violations', async () => {
    const { styles } = await buildDesk(temporaryFolder(), () => undefined);
    const desk = await openTestDesk({ styles: readFileSync(styles, 'utf8') });
    const { page } = await comeIn(desk);
    const logged: string[] = [];
    // Not that the browser found no icon, or that a form was refused.
    page.on('console', (message) => {
      if (!/^Failed to load resource: .* (?:404|422)/.test(message.text())) logged.push(message.text());
    });
    page.on('pageerror', (error) => logged.push(error.message));
    const wrong: string[] = [];
    const look = async (state: string): Promise<void> => {
      wrong.push(...(await faultsAtSizes(page, state)));
    };
    await page.click('nav a[href="/import"]');
    await look('choose');
    await page.setInputFiles('[name=file]', await secondNotice());
    await page.fill('[name=as]', '2026-zhuanxiang');
    await page.click('button[type=submit]');
    await look('asked');
    await page.check('[value="--final"]');
    await page.check('[value="--leave-out 14"]');
    await page.click('text=再看一遍');
    await look('needed');
    await page.click('button[value=write]');
    await look('refused');
    await page.fill('[name=published]', '2026-10-12');
    await page.check('[value=财政运转状况]');
    await page.click('button[value=write]');
    await look('written');
    expect(await page.textContent('h1')).toBe('已写入');
    expect(await page.textContent('h2')).toBe('检查通过');
    await page.click('text=看这份通报的问题');
    expect(await page.textContent('[role=status]')).toBe('2 个问题');
    const { notices } = readContent(desk.content);
    expect(notices.map(({ slug, issues }) => `${slug} ${issues.length}`)).toEqual([
      '2026-zhuanxiang 2',
      '2026-library 4',
    ]);
    expect([wrong, logged]).toEqual([[], []]);
  });

  test('a line of the source is marked when it is asked for, beside what was read from it', async () => {
    const { styles } = await buildDesk(temporaryFolder(), () => undefined);
    const desk = await openTestDesk({ styles: readFileSync(styles, 'utf8') });
    const { page, origin } = await comeIn(desk);
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto(`${origin}/import`);
    await page.setInputFiles('[name=file]', await secondNotice());
    await page.fill('[name=as]', 'x');
    await page.click('button[type=submit]');
    await page.click('li[id^=read-]:has-text("问题 02") a');
    const shadow = (selector: string) =>
      page.locator(selector).evaluate((node) => getComputedStyle(node).boxShadow);
    expect(await shadow('#line-8')).not.toBe('none');
    expect(await shadow('#line-9')).toBe('none');
    await expect.poll(() => page.locator('#line-8').isVisible()).toBe(true);
    await page.click('#line-8 a');
    expect(page.url()).toMatch(/#read-\d+-\d+$/);
  });

  test('the notice of the project, chosen in a browser, is written as the function of the command writes it', async () => {
    const desk = await openTestDesk();
    const { page, origin } = await comeIn(desk);
    const source = Buffer.from(noticeFile('source.txt'));
    await page.goto(`${origin}/import`);
    await page.setInputFiles('[name=file]', { name: 'notice.txt', mimeType: 'text/plain', buffer: source });
    await page.fill('[name=as]', '2025-xuncha');
    await page.click('button[type=submit]');
    await page.click('button[value=anyway]');
    expect(await page.textContent('h1')).toBe('已写入');
    const { bureaus } = bureausIn(desk.content);
    const imported = importNotice(await readBytes('notice.txt', source, null), NO_ANSWERS, bureaus);
    const files = imported.kind === 'ready' ? [...imported.files] : [];
    expect(files.length).toBeGreaterThan(50);
    for (const [name, text] of files)
      expect(readFileSync(join(desk.content, 'notices/2025-xuncha', name)), name).toEqual(Buffer.from(text));
  });

  test('a file of 25 MB is answered on a page, not by a broken connection', async () => {
    const desk = await openTestDesk();
    const { page, origin } = await comeIn(desk);
    const file = join(temporaryFolder(), '扫描件.pdf');
    writeFileSync(file, new Uint8Array(25 * 1024 * 1024));
    await page.goto(`${origin}/import`);
    await page.setInputFiles('[name=file]', file);
    await page.fill('[name=as]', 'x');
    await page.click('button[type=submit]');
    expect(await page.textContent('main')).toContain('这个文件超过 20 MB，没有读。');
  });
});
