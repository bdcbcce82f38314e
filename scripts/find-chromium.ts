import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lookUpChromium } from './test/look-up-chromium';
import { packageBin } from './test/package-bin';

const CJK_FONTS = 'fonts-noto-cjk';

/** The path of a browser for the tests, installing one if the machine has none; throws with one line of advice. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  const debianRoot =
    process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

  const installed = lookUpChromium();
  if (debianRoot && installed === null) {
    aptInstall(['chromium-headless-shell', CJK_FONTS]);
    // Older Debians and Ubuntu have no package of that name.
    if (lookUpChromium() === null) aptInstall(['chromium', CJK_FONTS]);
  }
  // Without a Chinese font, boxes of another width would falsify layout tests.
  else if (debianRoot && !hasChineseFont()) aptInstall([CJK_FONTS]);

  const found = installed ?? lookUpChromium() ?? playwrightInstall(debianRoot);
  if (found === null) {
    throw new Error('No Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to its program file.');
  }
  return found;
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

function aptInstall(packages: string[]): void {
  console.log(`Installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env });
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed.`);
  }
}

function playwrightInstall(withDependencies: boolean): string | null {
  const cli = packageBin('@playwright/test', 'playwright');
  const options = withDependencies ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', ...options, 'chromium'], { stdio: 'inherit' });
  return lookUpChromium();
}
