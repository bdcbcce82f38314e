import { spawnSync } from 'node:child_process';

/** The commit that a folder is checked out from, with a word if something was changed since; undefined without git. */
export function commitOf(folder: string): string | undefined {
  const git = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  const commit = git('rev-parse', 'HEAD');
  if (commit === null) return undefined;
  return git('status', '--porcelain') === '' ? commit : `${commit}，另有没有提交的改动（dirty）`;
}
