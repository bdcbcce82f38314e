import { posix, win32 } from 'node:path';

/** The usual paths of LibreOffice by platform and environment, best first. */
export function officePlaces(platform: NodeJS.Platform, env: Record<string, string | undefined>): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((root) => root !== undefined);
    return roots.map((root) => win32.join(root, 'LibreOffice\\program\\soffice.exe'));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const commands = ['soffice', 'libreoffice'].flatMap((name) =>
    folders.map((folder) => posix.join(folder, name)),
  );
  return platform === 'darwin'
    ? ['/Applications/LibreOffice.app/Contents/MacOS/soffice', ...commands]
    : commands;
}
