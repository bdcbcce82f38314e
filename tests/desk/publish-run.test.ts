import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRun } from '@/lib/publish/disk/run-files';
import { lookUpChromium } from '@/scripts/test/look-up-chromium';
import { packageBin } from '@/scripts/test/package-bin';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { type RealDesk, startRealDesk } from './start-real-desk';

const executablePath = lookUpChromium();
const ISSUE = 'notices/2026-library/issues/03.md';
const UPDATE =
  'updates:\n  - date: 2026-06-01\n    text: 四处分馆已经开放。\n    source: 示例市图书馆\n    status: 已整改';

// The one file of these tests that builds a site: two at once would be in each other's way.
describe.skipIf(executablePath === null || process.platform !== 'linux')('publishing in the desk', () => {
  let browser: Browser;
  let page: Page;
  let desk: RealDesk;
  let folder: string;
  let env: Record<string, string>;
  const at = (...names: string[]): string => join(folder, ...names);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-publish-'));
    cpSync(VALID_CONTENT, at('content'), { recursive: true });
    // The other fixture explains its statuses and text, to which every page links.
    cpSync(join(LIFE_CONTENT, 'about.md'), at('content/about.md'));
    env = { CONTENT_DIR: at('content'), OUT_DIR: at('built/out'), KEPT_DIR: at('kept') };
    publishTo('site');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
    page = await browser.newPage({ locale: 'zh-CN' });
    await openDesk();
  });

  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openDesk(): Promise<void> {
    desk = await startRealDesk(env);
    await page.goto(desk.address);
  }

  const publishTo = (to: string): void =>
    writeFileSync(at('publish.yaml'), `targets:\n  - name: 本机\n    to: ${to}\n`);
  const edit = (path: string, change: (text: string) => string): void => {
    const text = readFileSync(at('content', path), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${path} stays as it is`);
    writeFileSync(at('content', path), changed);
  };
  const command = (script: string, ...words: string[]): string => {
    const run = [packageBin('tsx'), `scripts/sign-off/${script}.ts`, ...words];
    return spawnSync(process.execPath, run, { encoding: 'utf8', env: { ...process.env, ...env } }).stdout;
  };
  const current = (): string | null =>
    existsSync(at('site/current')) ? readlinkSync(at('site/current')).slice('releases/'.length) : null;
  const textOf = async (selector: string): Promise<string> => (await page.textContent(selector)) ?? '';
  const address = (path: string): string => new URL(path, desk.address).href;

  // Presses a button, and waits as a clerk does: the page loads itself again.
  async function press(kind: string): Promise<string> {
    await page.click(`button[value=${kind}]`);
    await page.waitForURL(/\/publish\/run$/);
    const status = page.locator('[role=status]', { hasNotText: /^正在/ });
    await status.waitFor({ timeout: 0 });
    return (await status.textContent()) ?? '';
  }

  async function look(state: string): Promise<string[]> {
    const wrong: string[] = [];
    for (const width of [390, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) wrong.push(`${state} ${width}: ${wide} px too wide`);
      for (const violation of await findViolations(page)) wrong.push(`${state} ${width}: ${violation}`);
    }
    return wrong;
  }

  test('a clerk publishes, then an update with a signed sheet, and rolls back', async () => {
    expect(await textOf('main')).toContain('还没有与公开的内容比较过。');
    await page.click('nav >> text=发布');
    const wrong = await look('before');
    expect(await press('publish')).toBe('发布完成。');
    const first = current();
    wrong.push(...(await look('done')));

    edit(ISSUE, (text) => text.replace(/\n---\n/, `\n${UPDATE}\n---\n`));
    await page.goto(address('/'));
    expect(await textOf('main')).toContain('发布到本机以后，内容又改过，改动还没有发布。');
    await page.click('text=看改动，审签，发布');
    expect(await press('prepare')).toBe('做好了，还没有发布。');
    await page.click('text=回到发布');
    wrong.push(...(await look('compared')));
    expect(await textOf('main')).toMatch(/有 3 处改动还没有发布（.* 与本机比较）。/);
    const listed = await page.locator('form section section li').allTextContents();
    await page.click('text=打开审签单');
    wrong.push(...(await look('sheet')));
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).textAlign')).toBe('center');
    // As read off the paper, with what was written on it.
    const digest = await textOf('.foot .digest');
    await page.goBack();
    await page.fill('[name=sheet]', digest);
    await page.fill('[name=number]', '示例〔2026〕1号');
    await page.fill('[name=date]', '2026年11月28日');
    await page.fill('[name=approved]', '签发人');
    expect(await press('publish')).toBe('发布完成。');
    expect(current()).toBe(digest);
    await page.goto(address('/'));
    expect(await textOf('main')).toMatch(/改动已经全部发布到本机（.*）。/);
    expect(await textOf('main')).toContain(
      '文号 示例〔2026〕1号，日期 2026年11月28日，签发 签发人（正在公开）',
    );

    await page.goto(address('/publish'));
    await page.check('[name=sure]');
    expect(await press('back')).toBe('退回完成。');
    expect(current()).toBe(first);
    await page.click('text=回到发布');
    expect(await textOf('main')).toContain('本机退回了以前的发布，现在的内容没有公开。');
    const releases = await page.locator('main > section li').allTextContents();
    const history = command('history', '--to', at('site')).trimEnd().split('\n').slice(1, -1).reverse();
    expect(releases.map((line) => line.replaceAll('　', '  ').replace('（', '  （'))).toEqual(history);
    const changes = command('changes', '--since', at('site'))
      .split('\n')
      .filter((line) => line.startsWith('  '));
    expect(changes.join()).toContain('问题 3');
    expect(listed).toEqual(changes.map((line) => line.trim()));
    expect(wrong).toEqual([]);
  });

  test('the characters of another sheet stop it before anything is released', async () => {
    const before = current();
    await page.goto(address('/publish'));
    await page.fill('[name=sheet]', '0'.repeat(16));
    await page.fill('[name=number]', '示例〔2026〕2号');
    expect(await press('publish')).toMatch(/^停在第 5 步“发布”，后面的都没有做；发布没有成功。/);
    expect(await textOf('ol')).toContain('审签单上的是 0000000000000000，没有发布。');
    expect(await look('failed')).toEqual([]);
    await page.click('text=回到发布');
    expect(await page.inputValue('[name=number]')).toBe('示例〔2026〕2号');
    expect(current()).toBe(before);
  });

  test('a place that cannot be written to stops it with its words', async () => {
    publishTo('publish.yaml/site');
    await page.goto(address('/publish'));
    // What was typed in is still there.
    for (const name of ['sheet', 'number']) await page.fill(`[name=${name}]`, '');
    expect(await press('publish')).toMatch(/^停在第 4 步“发布”/);
    expect(await textOf('ol')).toContain('磁盘出错，没有完成：');
  });

  test('a host that nobody knows stops it before anything is done', async () => {
    publishTo('nobody@no-such-host.invalid:/srv/site');
    await page.goto(address('/publish'));
    expect(await press('publish')).toMatch(/^没有开始；没有发布，公开的网站没有变。/);
    expect(await textOf('main')).toMatch(/与 nobody@no-such-host\.invalid 的连接没有成功|没有 ssh 命令/);
    publishTo('site');
  });

  test('a site that demands a signed sheet is not published without one', async () => {
    const before = current();
    edit('site.yaml', (text) => `${text}signOff: required\n`);
    await page.goto(address('/publish'));
    expect(await press('publish')).toMatch(/^没有开始；没有发布/);
    expect(await textOf('main')).toContain('没有审签单不能发布。请先做审签单');
    edit('site.yaml', (text) => text.replace('signOff: required\n', ''));
    expect(current()).toBe(before);
  });

  test('content with a fault stops it at the check', async () => {
    const before = current();
    edit('site.yaml', (text) => `${text}nome: 示例\n`);
    await page.goto(address('/publish'));
    expect(await press('publish')).toMatch(/^停在第 1 步“检查内容”/);
    expect(await textOf('ol')).toMatch(/site\.yaml 第 \d+ 行 nome：没有这个字段。你要写的是 name 吗？/);
    edit('site.yaml', (text) => text.replace('nome: 示例\n', ''));
    expect(current()).toBe(before);
  });

  test('a build that fails stops it, with nothing released', async () => {
    const before = current();
    renameSync(at('built'), at('aside'));
    writeFileSync(at('built'), 'in the way of the folder');
    await page.goto(address('/publish'));
    expect(await press('publish')).toMatch(/^停在第 2 步“生成网站”/);
    rmSync(at('built'));
    renameSync(at('aside'), at('built'));
    expect(current()).toBe(before);
  });

  test('a run goes on to its end when the desk is stopped, and the next desk shows it', async () => {
    await page.goto(address('/publish'));
    await page.click('button[value=prepare]');
    await page.waitForURL(/\/publish\/run$/);
    await page.locator('ol').waitFor();
    expect((await page.textContent('[role=status]')) ?? '').toContain('关掉编辑台，它都会做完。');
    await desk.stop();
    while (readRun(at('.desk/content/publish'))?.ended === null)
      await new Promise((resolve) => setTimeout(resolve, 200));
    await openDesk();
    await page.goto(address('/publish/run'));
    expect(await textOf('[role=status]')).toBe('做好了，还没有发布。');
  });
});
