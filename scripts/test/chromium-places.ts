import { posix, win32 } from 'node:path';

// Without a window to draw, the first runs the tests in a third of the time.
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The usual paths of Chromium or a derivative by platform and environment, best first. */
export function chromiumPlaces(platform: NodeJS.Platform, env: Record<string, string | undefined>): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_APPS.flatMap((app) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, app)),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  const apps = MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return platform === 'darwin' ? [...apps, ...commands] : commands;
}
