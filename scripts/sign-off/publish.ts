import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from '../test/package-bin';
import { PUBLISH_USAGE, parsePublishOptions, publishSteps } from './publish-steps';

const options = parsePublishOptions(process.argv.slice(2), (to) => existsSync(join(to, 'current')));
if (options === null) {
  console.error(PUBLISH_USAGE);
  process.exitCode = 2;
} else {
  const steps = publishSteps(options);
  const failed = steps.findIndex(({ name, script, args }, at) => {
    console.log(`\n${at + 1}/${steps.length} ${name}`);
    const { status } = spawnSync(process.execPath, [packageBin('tsx'), script, ...args], {
      stdio: 'inherit',
    });
    return status !== 0;
  });
  if (failed === -1) console.log('\n发布完成。');
  else {
    console.error(
      `\n停在第 ${failed + 1} 步“${steps[failed]?.name}”，后面的都没有做。请照上面的话改好，再运行一次。`,
    );
    process.exitCode = 1;
  }
}
