import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageBin } from '@/scripts/test/package-bin';

const { GIT_DIR: _, ...OWN_ENV } = process.env;

/** A small site whose content is a git repository, with a folder of releases; commands run as a clerk would run them. */
export type Play = {
  /** The folder of releases, and that of the content. */
  releases: string;
  content: string;
  /** Changes one file of the content; throws if it stays the same. */
  edit(path: string, change: (text: string) => string): void;
  /** Runs a script of the project; its exit code and everything that it printed. */
  run(script: string, ...words: string[]): { status: number | null; printed: string };
  /** The files of the content that differ from the last commit. */
  changed(): string[];
  commit(words: string): void;
  remove(): void;
};

/** Begins with the content of a folder, some of its files taken from elsewhere, committed. */
export function beginPlay(from: string, instead: Record<string, string> = {}): Play {
  const folder = mkdtempSync(join(tmpdir(), 'years-'));
  const content = join(folder, 'content');
  const releases = join(folder, 'releases');
  cpSync(from, content, { recursive: true });
  for (const [path, other] of Object.entries(instead)) cpSync(other, join(content, path));
  mkdirSync(releases);
  const git = (...words: string[]): string => {
    const author = [
      '-c',
      'user.name=clerk',
      '-c',
      'user.email=clerk@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stdout, stderr } = spawnSync('git', [...author, ...words], {
      cwd: content,
      encoding: 'utf8',
      env: OWN_ENV,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const commit = (words: string): void => {
    git('add', '-A');
    git('commit', '-q', '-m', words);
  };
  git('init', '-q');
  commit('Begin');
  return {
    releases,
    content,
    edit: (path, change) => {
      const text = readFileSync(join(content, path), 'utf8');
      const next = change(text);
      if (next === text) throw new Error(`${path} stays as it is`);
      writeFileSync(join(content, path), next);
    },
    run: (script, ...words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [packageBin('tsx'), script, ...words], {
        encoding: 'utf8',
        env: {
          ...OWN_ENV,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          CONTENT_DIR: content,
          OUT_DIR: join('test-results/years', 'out'),
        },
      });
      return { status, printed: `${stdout}${stderr}` };
    },
    changed: () =>
      git('status', '--porcelain', '-uall')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [line.slice(3)]))
        .sort(),
    commit,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
