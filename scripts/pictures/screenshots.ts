import { chromium } from '@playwright/test';
import { serveFolder } from '@/lib/serve/serve-folder';
import { findChromium } from '../find-chromium';

// Takes the pictures of the README from the built site.
const PICTURES = [
  { file: 'docs/home.png', path: '', viewport: { width: 1280, height: 860 }, deviceScaleFactor: 0.6 },
  {
    file: 'docs/issue-phone.png',
    path: 'notices/2025-xuncha/issues/41/',
    viewport: { width: 390, height: 760 },
    deviceScaleFactor: 0.7,
  },
  {
    file: 'docs/figures.png',
    path: 'notices/2025-xuncha/figures/',
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
  await page.goto(`${addresses[0]}${path}`);
  await page.screenshot({ path: file });
}
await browser.close();
server.close();
