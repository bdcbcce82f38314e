import type { PublishOptions } from '@/lib/publish/publish-steps';
import { readOptions } from '@/lib/read-options';
import { OUT } from '../out-folder';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './approval-options';
import { SSH_OPTIONS } from './ssh-options';

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
  const ssh = sshConfig === undefined ? [] : ['--ssh-config', sshConfig];
  const words = Object.entries(forRelease).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const needsSheet = forRelease.sheet === undefined && state.mustBeSigned();
  const since = state.hasCurrent(to, sshConfig) ? [to, ...ssh] : null;
  return { out: OUT, to, since, from: [to, ...ssh], needsSheet, live, words: [...ssh, ...words] };
}

const OPTIONS = {
  to: { type: 'string' },
  live: { type: 'string' },
  replace: { type: 'string' },
  ...SSH_OPTIONS,
  ...APPROVAL_OPTIONS,
} as const;
