import { findChromium } from './find-chromium';
import { findNginx } from './test/find-nginx';
import { freePort } from './test/free-port';
import { packageBin } from './test/package-bin';
import { runStep, type Step } from './test/run-step';
import { addTallies, formatTally, type Tally, tallyPlaywright, tallyVitest } from './test/tally';

function vitest(name: string, report: string, folders: string[]): Step {
  const file = `test-results/${report}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [packageBin('vitest'), 'run', '--allowOnly=false', ...reporters, ...folders];
  // Vitest colours its words even where they go to a file; Playwright and Biome look first.
  const env: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { name, scripts: [args], env, report: { file, tally: tallyVitest } };
}

// A missing browser is a failed step, so that the last line still counts the rest.
async function browserStep(name: string, files: string[], env: Record<string, string>): Promise<Tally> {
  try {
    return runStep({
      name,
      scripts: [[packageBin('@playwright/test', 'playwright'), 'test', '--forbid-only', ...files]],
      env: { ...env, CHROMIUM_PATH: findChromium(), E2E_PORT: String(await freePort()) },
      report: { file: 'test-results/e2e.json', tally: tallyPlaywright },
    });
  } catch (error) {
    console.error(`\n=== ${name} ===\n${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

// Without nginx the last line counts one skipped step.
function hostingStep(): Tally {
  const nginx = findNginx();
  if (nginx === null) return { passed: 0, failed: 0, skipped: 1 };
  const step = vitest('Hosting tests on nginx', 'hosting', ['tests/hosting/']);
  return runStep({ ...step, env: { ...step.env, NGINX_PATH: nginx } });
}

const tallies = [
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
function builtSteps(site: string, report: string, out: string, env: Record<string, string>): Tally[] {
  // Alterations are tried on the site of one notice only.
  const repeated = out === 'out' ? [] : ['--exclude=tests/built/altered-*.test.ts'];
  const tests = vitest(`Tests of ${site}`, report, ['tests/built/', ...repeated]);
  return [
    runStep({ name: `Agreement of all forms of ${site}`, scripts: [[tsx, 'scripts/check-site.ts', out]] }),
    runStep({ ...tests, env: { ...tests.env, ...env } }),
  ];
}

const build = runStep({ name: 'Build', scripts: [[tsx, 'scripts/build.ts']] });
tallies.push(build);
if (build.failed === 0) {
  tallies.push(
    ...builtSteps('the built site', 'built', 'out', {}),
    hostingStep(),
    await browserStep('Browser tests', [], {}),
  );
} else {
  console.log('\nNot run, because the build failed: tests of the built site, of hosting and in the browser.');
}

// The same site with a second, imported notice: what holds for one notice must hold for two.
const two = { CONTENT_DIR: 'test-results/two-notices/content', OUT_DIR: 'test-results/two-notices/out' };
const buildOfTwo = runStep({
  name: 'Import of a second notice, and build of the two',
  scripts: [
    [tsx, 'tests/two-notices/write-content.ts', two.CONTENT_DIR],
    [tsx, 'scripts/build.ts'],
  ],
  env: two,
});
tallies.push(buildOfTwo);
if (buildOfTwo.failed === 0) {
  const specs = [
    'two-notices',
    'accessibility',
    'enlarged',
    'policy',
    'settings',
    'spacing',
    'widths',
    'without-scripts',
  ];
  tallies.push(
    ...builtSteps('the built site of two notices', 'built-two', two.OUT_DIR, two),
    await browserStep('Browser tests of two notices', specs, two),
  );
}

const total = addTallies(tallies);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${formatTally(total)}`);
