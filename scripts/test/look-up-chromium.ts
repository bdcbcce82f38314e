import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPlaces } from './chromium-places';

/** The browser for the tests: CHROMIUM_PATH, else an installed one, else Playwright's own; null if there is none. */
export function lookUpChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const places = [...chromiumPlaces(process.platform, process.env), chromium.executablePath()];
  return places.find((path) => existsSync(path) && answers(path)) ?? null;
}

// Ubuntu's chromium-browser may be a stub that only asks for snap. Chrome on Windows would open a window here.
function answers(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
