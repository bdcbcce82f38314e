import { readOptions } from '@/lib/read-options';
import { OUT } from '../out-folder';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './approval-options';
import { SSH_OPTIONS } from './ssh-options';

/** One step of publishing: its name in Chinese, and the script with its arguments, which may depend on the digest of what was built. */
export type PublishStep = { name: string; script: string; args: (digest: string) => string[] };

/** What was asked: the folder of releases here or on another machine, the words with which ssh finds that, whether something is released there, whether a sheet must be signed first, the address to look at afterwards, and the words for release. */
export type PublishOptions = {
  to: string;
  ssh: string[];
  hasCurrent: boolean;
  needsSheet: boolean;
  live: string | undefined;
  words: string[];
};

/** The script after which the digest is known. */
export const BUILD_SCRIPT = 'scripts/build.ts';

/** The usage line. */
export const PUBLISH_USAGE = `用法：npm run publish -- --to 发布的文件夹 [--ssh-config 文件] [--live https://网址] [--replace 正在公开的名称] ${APPROVAL_USAGE}；在别的机器上，文件夹写成 用户@主机:文件夹`;

/** What has to be looked up: whether something is released in a folder, and whether a sheet must be signed. */
export type PublishState = {
  hasCurrent: (to: string, sshConfig: string | undefined) => boolean;
  mustBeSigned: () => boolean;
};

/** The options of the command line; null if they are not as the usage says. */
export function parsePublishOptions(args: string[], state: PublishState): PublishOptions | null {
  const {
    to = '',
    live,
    'ssh-config': sshConfig,
    ...forRelease
  } = readOptions({ args, options: OPTIONS })?.values ?? {};
  if (to === '') return null;
  const words = Object.entries(forRelease).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const needsSheet = forRelease.sheet === undefined && state.mustBeSigned();
  const ssh = sshConfig === undefined ? [] : ['--ssh-config', sshConfig];
  return { to, ssh, live, words, needsSheet, hasCurrent: state.hasCurrent(to, sshConfig) };
}

const OPTIONS = {
  to: { type: 'string' },
  live: { type: 'string' },
  replace: { type: 'string' },
  ...SSH_OPTIONS,
  ...APPROVAL_OPTIONS,
} as const;

/**
 * The steps in their order; each is done only if those before it succeeded. What is released is what was checked, and
 * what is recorded has been released. Where a sheet must be signed first, they end with the sheet.
 */
export function publishSteps(options: PublishOptions): PublishStep[] {
  const { to, ssh, hasCurrent, needsSheet, live, words } = options;
  const step = (name: string, script: string, ...args: string[]): PublishStep => ({
    name,
    script: `scripts/${script}.ts`,
    args: () => args,
  });
  const prepared = [
    step('检查内容', 'check'),
    step('生成网站', 'build'),
    step('核对网站', 'check-site', OUT),
    ...(hasCurrent ? [step('与上一次发布比较', 'sign-off/changes', '--since', to, ...ssh)] : []),
  ];
  if (needsSheet) {
    const since = hasCurrent ? ['--since', to, ...ssh] : ['--first'];
    return [...prepared, step('做审签单', 'sign-off/sheet', ...since)];
  }
  return [
    ...prepared,
    { ...step('发布', 'release'), args: (digest) => ['--to', to, '--built', digest, ...ssh, ...words] },
    step('登记网址', 'publish-record', '--from', to, ...ssh),
    ...(live === undefined ? [] : [step('查看网上的网站', 'check-live', live)]),
  ];
}
