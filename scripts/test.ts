import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium';
import { failedOfPlaywright, failedOfVitest } from './test/failed-tests';
import { findNginx } from './test/find-nginx';
import { freePort } from './test/free-port';
import { packageBin } from './test/package-bin';
import { formatFailed, formatSteps, runStep, type Step, type StepResult } from './test/run-step';
import { addTallies, formatTally, tallyPlaywright, tallyVitest } from './test/tally';

function vitest(name: string, report: string, folders: string[]): Step {
  const file = `test-results/${report}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [packageBin('vitest'), 'run', '--allowOnly=false', ...reporters, ...folders];
  // Vitest colours its words even where they go to a file; Playwright and Biome look first.
  const env: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { name, scripts: [args], env, report: { file, tally: tallyVitest, failed: failedOfVitest } };
}

// A missing browser is a failed step, so that the last line still counts the rest.
async function browserStep(name: string, files: string[], env: Record<string, string>): Promise<StepResult> {
  try {
    return runStep({
      name,
      scripts: [[packageBin('@playwright/test', 'playwright'), 'test', '--forbid-only', ...files]],
      env: { ...env, CHROMIUM_PATH: findChromium(), E2E_PORT: String(await freePort()) },
      report: { file: 'test-results/e2e.json', tally: tallyPlaywright, failed: failedOfPlaywright },
    });
  } catch (error) {
    console.error(`\n=== ${name} ===\n${error instanceof Error ? error.message : error}`);
    return { name, seconds: 0, tally: { passed: 0, failed: 1, skipped: 0 }, failed: ['no browser'] };
  }
}

// Without nginx the last line counts one skipped step.
function hostingStep(): StepResult {
  const nginx = findNginx();
  const step = vitest('Hosting tests on nginx', 'hosting', ['tests/hosting/']);
  if (nginx === null)
    return { name: step.name, seconds: 0, tally: { passed: 0, failed: 0, skipped: 1 }, failed: [] };
  return runStep({ ...step, env: { ...step.env, NGINX_PATH: nginx } });
}

const results = [
  runStep({
    name: 'Type check',
    // A fresh clone has no route types; Next generates them.
    scripts: [
      [packageBin('next'), 'typegen'],
      [packageBin('typescript', 'tsc'), '--noEmit'],
    ],
  }),
  runStep({ name: 'Biome', scripts: [[packageBin('@biomejs/biome', 'biome'), 'check', '.']] }),
  runStep(
    vitest('Unit, component, content, structure and release tests', 'unit', [
      'tests/unit/',
      'tests/components/',
      'tests/content/',
      'tests/structure/',
      'tests/release/',
    ]),
  ),
];

const tsx = packageBin('tsx');
// What holds for the real content has to hold after every valid edit of it.
const OF_CONTENT = [
  'notice',
  'related',
  'documents',
  'search/exactness',
  'import/source',
  'published/recorded',
].map((name) => `tests/content/${name}.test.ts`);
// Vitest runs the other files without a word.
for (const file of OF_CONTENT) if (!existsSync(file)) throw new Error(`${file}: no such test`);
function builtSteps(site: string, report: string, out: string, env: Record<string, string>): StepResult[] {
  // Of what both sites have, alterations are tried on that of one notice only.
  const others =
    out === 'out'
      ? []
      : ['tests/two-notices/', '--exclude=tests/built/check-site/altered-*.test.ts', ...OF_CONTENT];
  const tests = vitest(`Tests of ${site}`, report, ['tests/built/', ...others]);
  return [
    runStep({ name: `Agreement of all forms of ${site}`, scripts: [[tsx, 'scripts/check-site.ts', out]] }),
    runStep({ ...tests, env: { ...tests.env, ...env } }),
  ];
}

const build = runStep({ name: 'Build', scripts: [[tsx, 'scripts/build.ts', '--fresh']] });
results.push(build);
if (build.tally.failed === 0) {
  results.push(
    ...builtSteps('the built site', 'built', 'out', {}),
    hostingStep(),
    await browserStep('Browser tests', [], {}),
  );
} else {
  console.log('\nNot run, because the build failed: tests of the built site, of hosting and in the browser.');
}

// The same site years later: a second, imported notice, updates, a postponement, a move back, an erratum, another number.
const two = {
  CONTENT_DIR: 'test-results/two-notices/content',
  OUT_DIR: 'test-results/two-notices/out',
  // The search of a large site, whose index is in shards.
  MOST_SCANNED: '0',
};
const buildOfTwo = runStep({
  name: 'Import of a second notice, edits of the first, and build of the two',
  scripts: [
    [tsx, 'tests/two-notices/write-content.ts', two.CONTENT_DIR],
    [tsx, 'scripts/build.ts', '--fresh'],
  ],
  env: two,
});
results.push(buildOfTwo);
if (buildOfTwo.tally.failed === 0) {
  // What depends on the content of a page; settings, policy and spacing do not.
  const specs = ['two-notices', 'shards', 'accessibility', 'widths', 'without-scripts'];
  results.push(
    ...builtSteps('the built site of two notices', 'built-two', two.OUT_DIR, two),
    await browserStep('Browser tests of two notices', specs, two),
  );
}

// After the browser tests, which see to it that there is a browser.
results.push(runStep(vitest('The desk', 'desk', ['tests/desk/'])));

// Builds a small site of words that attack, and opens its pages without their policy.
results.push(runStep(vitest('A site of hostile content', 'hostile', ['tests/hostile/'])));

// Each of its tests builds a site.
const years = ['tests/years/', '--testTimeout=1800000'];
results.push(runStep(vitest('Three years of a small site, published step by step', 'years', years)));

// So does each of these, twice: with what the builds before it have kept, and without.
const rebuild = ['tests/rebuild/', '--testTimeout=1800000'];
results.push(runStep(vitest('Builds that take what has not changed from earlier ones', 'rebuild', rebuild)));

const total = addTallies(results.map(({ tally }) => tally));
if (total.failed > 0) process.exitCode = 1;
const failed = formatFailed(results);
console.log(`\n${formatSteps(results)}\n`);
if (failed !== '') console.log(`${failed}\n`);
console.log(formatTally(total));
