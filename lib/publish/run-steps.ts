import { BUILD_SCRIPT, type PublishStep } from './publish-steps';

/** What is told of each step as it begins, how its script is run (true if it succeeded), and the digest of what was built. */
export type StepRunner = {
  onBegin: (step: PublishStep, at: number) => void;
  run: (script: string, args: readonly string[]) => boolean;
  digest: () => string;
};

/** Runs steps until one fails; the place of that one, from 0, or null if all succeeded. */
export function runSteps(steps: readonly PublishStep[], { onBegin, run, digest }: StepRunner): number | null {
  let built = '';
  for (const [at, step] of steps.entries()) {
    onBegin(step, at);
    if (!run(step.script, step.args(built))) return at;
    // Read at once: another build in the meantime is then noticed by the release.
    if (step.script === BUILD_SCRIPT) built = digest();
  }
  return null;
}
