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

// A browser that cannot be had is a failed step like any other, so that the last line still counts the rest.
async function browserStep(): Promise<Tally> {
  try {
    return runStep({
      name: 'Browser tests',
      scripts: [[packageBin('@playwright/test', 'playwright'), 'test', '--forbid-only']],
      env: { CHROMIUM_PATH: findChromium(), E2E_PORT: String(await freePort()) },
      report: { file: 'test-results/e2e.json', tally: tallyPlaywright },
    });
  } catch (error) {
    console.error(`\n=== Browser tests ===\n${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

// One skipped step in the last line, where no nginx can be had.
function hostingStep(): Tally {
  const nginx = findNginx();
  if (nginx === null) return { passed: 0, failed: 0, skipped: 1 };
  const step = vitest('Hosting tests on nginx', 'hosting', ['tests/hosting/']);
  return runStep({ ...step, env: { ...step.env, NGINX_PATH: nginx } });
}

const tallies = [
  runStep({
    name: 'Type check',
    // Next writes the types of routes, which a fresh clone has not.
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

const build = runStep({ name: 'Build', scripts: [[packageBin('tsx'), 'scripts/build.ts']] });
tallies.push(build);
if (build.failed === 0) {
  tallies.push(
    runStep({
      name: 'Agreement of all forms of the built site',
      scripts: [[packageBin('tsx'), 'scripts/check-site.ts']],
    }),
    runStep(vitest('Tests of the built site', 'built', ['tests/built/'])),
    hostingStep(),
    await browserStep(),
  );
} else {
  console.log('\nNot run, because the build failed: tests of the built site, of hosting and in the browser.');
}

const total = addTallies(tallies);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${formatTally(total)}`);
