import { type PublishOptions, publishSteps } from '@/lib/publish/publish-steps';
import { runSteps } from '@/lib/publish/run-steps';
import { builtName } from '@/lib/release/folder/built-name';
import { ReleaseError } from '@/lib/release/release-error';
import { hasCurrent } from '@/lib/release/remote/has-current';
import { mustBeSigned } from './must-be-signed';
import { PUBLISH_USAGE, parsePublishOptions } from './publish-options';
import { runScript } from './run-script';

function publish(options: PublishOptions): number {
  const steps = publishSteps(options);
  const failed = runSteps(steps, {
    onBegin: ({ name }, at) => console.log(`\n${at + 1}/${steps.length} ${name}`),
    run: runScript,
    digest: () => builtName(options.out),
  });
  if (failed !== null) {
    console.error(
      `\n停在第 ${failed + 1} 步“${steps[failed]?.name}”，后面的都没有做。请照上面的话改好，再运行一次。`,
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
