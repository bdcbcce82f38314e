import { defineConfig } from '@playwright/test';
import { lookUpChromium } from './scripts/test/look-up-chromium';
import { NOTICES } from './tests/site-under-test';

const port = process.env.E2E_PORT ?? '4173';
const origin = `http://[::1]:${port}`;
const executablePath = lookUpChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testIgnore: NOTICES.length < 2 ? ['two-notices.spec.ts', 'shards.spec.ts'] : [],
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  workers: 2,
  // Only stops what hangs: a slow or busy machine must not turn a test red.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./tests/e2e/helpers/axe-matrix.ts'],
  ],
  use: {
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Chromium refuses its sandbox to root, and only to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  // By IPv6 alone: a page that reaches for an IPv4 address fails here.
  webServer: {
    command: 'npm run serve',
    url: `${origin}/`,
    env: { HOST: '::1', PORT: port },
    reuseExistingServer: false,
  },
});
