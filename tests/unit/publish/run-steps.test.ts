import { expect, test } from 'vitest';
import { BUILD_SCRIPT, type PublishStep, plainStep } from '@/lib/publish/publish-steps';
import { runSteps } from '@/lib/publish/run-steps';

const STEPS: PublishStep[] = [
  plainStep('生成网站', 'build'),
  { ...plainStep('发布', 'release'), args: (digest) => ['--built', digest] },
  plainStep('登记网址', 'publish-record', '--from', 'a'),
];

function play(failing: string | null): { log: string[]; failed: number | null } {
  const log: string[] = [];
  const failed = runSteps(STEPS, {
    onBegin: ({ name }, at) => log.push(`${at} ${name}`),
    run: (script, args) => {
      log.push([script, ...args].join(' '));
      return script !== failing;
    },
    digest: () => '3f2a',
  });
  return { log, failed };
}

test('steps run in their order, with the digest of what was built', () => {
  expect(play(null)).toEqual({
    failed: null,
    log: [
      '0 生成网站',
      BUILD_SCRIPT,
      '1 发布',
      'scripts/release.ts --built 3f2a',
      '2 登记网址',
      'scripts/publish-record.ts --from a',
    ],
  });
});

test('nothing is done after a step that failed', () => {
  const { log, failed } = play('scripts/release.ts');
  expect(failed).toBe(1);
  expect(log).not.toContain('2 登记网址');
});
