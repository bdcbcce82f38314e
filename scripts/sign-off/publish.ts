import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtName } from '@/lib/release/folder/built-name';
import { placesIn } from '@/lib/release/places';
import { ReleaseError } from '@/lib/release/release-error';
import { parseRemote } from '@/lib/release/remote/remote';
import { hasCurrentThere } from '@/lib/release/remote/with-release';
import { OUT } from '../out-folder';
import { packageBin } from '../test/package-bin';
import { mustBeSigned } from './must-be-signed';
import {
  BUILD_SCRIPT,
  PUBLISH_USAGE,
  type PublishOptions,
  type PublishStep,
  parsePublishOptions,
  publishSteps,
} from './publish-steps';

// The number of the step that failed; 0 if none did.
function runSteps(steps: readonly PublishStep[]): number {
  let digest = '';
  for (const [at, { name, script, args }] of steps.entries()) {
    console.log(`\n${at + 1}/${steps.length} ${name}`);
    const words = [packageBin('tsx'), script, ...args(digest)];
    if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) return at + 1;
    // Read at once: another build in the meantime is then noticed by the release.
    if (script === BUILD_SCRIPT) digest = builtName(OUT);
  }
  return 0;
}

function hasCurrent(to: string, sshConfig: string | undefined): boolean {
  const remote = parseRemote(to);
  return remote === null ? existsSync(placesIn(to).current) : hasCurrentThere({ remote, sshConfig });
}

function publish(options: PublishOptions): number {
  const steps = publishSteps(options);
  const failed = runSteps(steps);
  if (failed > 0) {
    console.error(
      `\n停在第 ${failed} 步“${steps[failed - 1]?.name}”，后面的都没有做。请照上面的话改好，再运行一次。`,
    );
    return 1;
  }
  console.log(
    options.needsSheet
      ? '\n审签单做好了，还没有发布。签好以后再运行这条命令，加上 --sheet 和单上的 16 个字符。'
      : '\n发布完成。',
  );
  return 0;
}

try {
  const options = parsePublishOptions(process.argv.slice(2), { hasCurrent, mustBeSigned });
  if (options === null) console.error(PUBLISH_USAGE);
  process.exitCode = options === null ? 2 : publish(options);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
