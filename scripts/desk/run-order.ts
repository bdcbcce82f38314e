import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { countChanges } from '@/lib/changes/comparison';
import { contentState } from '@/lib/publish/content-state';
import { readComparison, runFiles, writeKnown, writeRun } from '@/lib/publish/disk/run-files';
import type { Known } from '@/lib/publish/known';
import { type RunTask, runTaskSchema } from '@/lib/publish/order';
import { isComparable, orderSteps } from '@/lib/publish/order-steps';
import { COMPARE_SCRIPT } from '@/lib/publish/publish-steps';
import type { Run } from '@/lib/publish/run';
import { runSteps } from '@/lib/publish/run-steps';
import { isMadePublic } from '@/lib/publish/run-words';
import { builtName } from '@/lib/release/folder/built-name';
import { ReleaseError } from '@/lib/release/release-error';
import { hasCurrent } from '@/lib/release/remote/has-current';
import { OUT } from '../out-folder';
import { mustBeSigned } from '../sign-off/must-be-signed';
import { runScript } from '../sign-off/run-script';

// One run of the screens for publishing: started by the desk as a process of its own, told what to do on standard input.
const task = runTaskSchema.parse(JSON.parse(readFileSync(0, 'utf8')));
const { folder, content, began, order } = task;
const { log, changes, sheetOf } = runFiles(folder);
const found = { content: contentState(content), target: order.target?.name ?? '' };
let steps: Run['steps'] = [];
let hasCompared = false;
let digest: string | null = null;

function tell(ended: string | null): void {
  const { kind, target, approval } = order;
  writeRun(folder, { kind, target: target?.name ?? null, approval, pid: process.pid, began, ended, steps });
}

function endStep(state: 'done' | 'failed'): void {
  steps = steps.map((step) => (step.state === 'running' ? { ...step, state } : step));
}

// True if all steps succeeded.
function run(): boolean {
  if (order.kind === 'publish' && order.approval.sheet === '' && mustBeSigned())
    throw new ReleaseError(
      'site.yaml 写了 signOff: required，没有审签单不能发布。请先做审签单，签好以后填上单上的 16 个字符。',
    );
  const planned = orderSteps(order, {
    out: OUT,
    hasCurrent,
    changes,
    sheetOf,
    hasSheet: (digest) => existsSync(sheetOf(digest)),
  });
  steps = planned.map(({ name }) => ({ name, state: 'waiting', from: null }));
  const failed = runSteps(planned, {
    onBegin: ({ script }, at) => {
      endStep('done');
      if (script === COMPARE_SCRIPT) {
        // So that what stands there afterwards is of this run.
        rmSync(changes, { force: true });
        hasCompared = true;
      }
      const from = statSync(log).size;
      steps = steps.map((step, place) => (place === at ? { ...step, state: 'running', from } : step));
      tell(null);
    },
    run: runScript,
    digest: () => {
      digest = builtName(OUT);
      return digest;
    },
  });
  endStep(failed === null ? 'done' : 'failed');
  return failed === null;
}

// What is known of the content and the place from now on; null if this run has found out nothing.
function outcome({ order: { kind, target } }: RunTask, succeeded: boolean): Known | null {
  const at = new Date().toISOString();
  const now = { ...found, at, digest };
  // Also if something after it failed, such as the record.
  const isPublic = isMadePublic(steps);
  if (isPublic && kind === 'publish') return { ...now, what: 'published', count: 0 };
  if (isPublic && kind === 'back') return { ...now, what: 'back', count: null };
  const compared = hasCompared ? readComparison(folder) : null;
  if (compared !== null) return { ...now, what: 'compared', count: countChanges(compared.changes) };
  const isFirst = succeeded && kind === 'prepare' && target !== null && isComparable(target);
  return isFirst ? { ...now, what: 'compared', count: null } : null;
}

let succeeded = false;
try {
  succeeded = run();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
} finally {
  endStep('failed');
  const known = outcome(task, succeeded);
  if (known !== null) writeKnown(folder, known);
  tell(new Date().toISOString());
}
