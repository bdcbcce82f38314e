import { chromium } from '@playwright/test';
import { figuresPath, issuePath } from '@/lib/addresses';
import { readContent } from '@/lib/content/read-content';
import { serveFolder } from '@/lib/serve/serve-folder';
import { findChromium } from '../find-chromium';

// Takes the pictures of the README from the built site: its newest notice, and an issue of it that is not finished.
const [notice] = readContent('content').notices;
const issue = notice?.issues.find(({ status }) => status.code === 'incomplete');
if (notice === undefined || issue === undefined) throw new Error('no notice with an unfinished issue');
const PICTURES = [
  { file: 'docs/home.png', path: '/', viewport: { width: 1280, height: 860 }, deviceScaleFactor: 0.6 },
  {
    file: 'docs/issue-phone.png',
    path: issuePath(issue),
    viewport: { width: 390, height: 760 },
    deviceScaleFactor: 0.7,
  },
  {
    file: 'docs/figures.png',
    path: figuresPath(notice),
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 0.6,
  },
];

const { server, addresses } = await serveFolder({ folder: 'out', host: '::1', port: 0 });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { file, path, viewport, deviceScaleFactor } of PICTURES) {
  const page = await browser.newPage({ viewport, deviceScaleFactor });
  await page.goto(new URL(path, addresses[0]).href);
  await page.screenshot({ path: file });
}
await browser.close();
server.close();
