import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtName } from '@/lib/release/folder/built-name';
import { type Measured, runMeasured } from '@/tests/bench/run-measured';
import { bytesOfRelease, bytesOfSite, fileBytes } from './folder-bytes';
import { generateContent } from './generate-content';
import { measureServer } from './measure-server';
import { saveOneFile } from './save-one-file';

/** What a site of some size takes, by what is measured, with its unit. What the site does not have is missing. */
export type SiteFigures = ReadonlyMap<string, number>;

const tsxBin = createRequire(import.meta.url).resolve('tsx/cli');

// A check that finds something in generated content takes as long as one that does not.
const FOUND = [1];

// What every reader or robot may load of the whole site.
const OVER_ALL = [
  'index.html',
  'notices/index.html',
  'issues/index.html',
  'compare/index.html',
  'bureaus/index.html',
  'changes/index.html',
  'data/index.html',
  'site-map/index.html',
  'search/index.html',
  'search/index.json',
  'search/suggest.json',
  'issues/codes.json',
  'feed.xml',
  'llms.txt',
  'sitemap.xml',
  'sitemap.txt',
];

/**
 * Generates content of so many issues and takes it through a day of work: check, build, release, record, one saved file,
 * build, compare, release. Takes minutes, and some hundred MB of the temporary folder for each 1,000 issues.
 */
export async function measureSite(issues: number): Promise<SiteFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-growth-'));
  const [content, out, dir] = ['content', 'out', 'site'].map((name) => join(folder, name));
  if (content === undefined || out === undefined || dir === undefined) throw new Error('three folders');
  try {
    return await measureDay(issues, { folder, content, out, dir });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Places = { folder: string; content: string; out: string; dir: string };

async function measureDay(issues: number, { folder, content, out, dir }: Places): Promise<SiteFigures> {
  const { file } = generateContent(content, issues);
  const figures = new Map<string, number>();
  const env = { CONTENT_DIR: content, OUT_DIR: out, KEPT_DIR: join(folder, 'kept') };
  const step = async (name: string, script: string, words: string[] = [], codes: number[] = []) => {
    const measured = await runMeasured([tsxBin, `scripts/${script}.ts`, ...words], env, codes);
    note(figures, name, measured);
  };
  const release = (name: string) => step(name, 'release', ['--to', dir, '--built', builtName(out)]);

  await step('check', 'check');
  await step('build, cold', 'build', ['--fresh']);
  for (const [name, bytes] of bytesOfSite(out)) figures.set(name, bytes);
  for (const path of OVER_ALL) {
    const bytes = fileBytes(join(out, path));
    if (bytes !== null) figures.set(`${path}, KB as sent`, bytes / 1000);
  }
  await step('check:site', 'check-site', [out], FOUND);
  await release('release, first');
  await step('publish:record', 'publish-record', ['--from', dir]);
  saveOneFile(file);
  await step('build, after one file', 'build');
  await step('changes, after one file', 'sign-off/changes', ['--since', dir], FOUND);
  await release('release, after one file');
  figures.set('release, after one file, MB written', bytesOfRelease(join(dir, 'current')) / 1e6);
  figures.set('serve, after 500 pages, MiB', await measureServer(out));
  return figures;
}

function note(figures: Map<string, number>, name: string, { seconds, cpuSeconds, peakMiB }: Measured): void {
  figures.set(`${name}, s`, seconds);
  figures.set(`${name}, s of a processor`, cpuSeconds);
  figures.set(`${name}, MiB`, peakMiB);
}
