import { parseArgs } from 'node:util';
import { OUT } from '../out-folder';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './approval-options';

/** One step of publishing: its name in Chinese, and the script with its arguments, which may depend on the digest of what was built. */
export type PublishStep = { name: string; script: string; args: (digest: string) => string[] };

/** What was asked: the folder of releases, whether something is released there, whether a sheet must be signed first, the address to look at afterwards, and the words for release. */
export type PublishOptions = {
  to: string;
  hasCurrent: boolean;
  needsSheet: boolean;
  live: string | undefined;
  words: string[];
};

/** The script after which the digest is known. */
export const BUILD_SCRIPT = 'scripts/build.ts';

/** The usage line. */
export const PUBLISH_USAGE = `用法：npm run publish -- --to 发布的文件夹 [--live https://网址] [--replace 正在公开的名称] ${APPROVAL_USAGE}`;

/** The options of the command line; null if they are not as the usage says. */
export function parsePublishOptions(
  line: string[],
  { hasCurrent, mustBeSigned }: { hasCurrent: (to: string) => boolean; mustBeSigned: () => boolean },
): PublishOptions | null {
  try {
    const { values } = parseArgs({
      args: line,
      options: {
        to: { type: 'string' },
        live: { type: 'string' },
        replace: { type: 'string' },
        ...APPROVAL_OPTIONS,
      },
    });
    const { to, live, ...forRelease } = values;
    if (to === undefined || to === '') return null;
    const words = Object.entries(forRelease).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    const needsSheet = values.sheet === undefined && mustBeSigned();
    return { to, live, words, needsSheet, hasCurrent: hasCurrent(to) };
  } catch {
    // parseArgs names the option in English; the usage line says what is allowed.
    return null;
  }
}

/**
 * The steps in their order; each is done only if those before it succeeded. What is released is what was checked, and
 * what is recorded has been released. Where a sheet must be signed first, they end with the sheet.
 */
export function publishSteps({ to, hasCurrent, needsSheet, live, words }: PublishOptions): PublishStep[] {
  const step = (name: string, script: string, ...args: string[]): PublishStep => ({
    name,
    script: `scripts/${script}.ts`,
    args: () => args,
  });
  const prepared = [
    step('检查内容', 'check'),
    step('生成网站', 'build'),
    step('核对网站', 'check-site', OUT),
    ...(hasCurrent ? [step('与上一次发布比较', 'sign-off/changes', '--since', to)] : []),
  ];
  if (needsSheet) {
    const since = hasCurrent ? ['--since', to] : ['--first'];
    return [...prepared, step('做审签单', 'sign-off/sheet', ...since)];
  }
  return [
    ...prepared,
    { ...step('发布', 'release'), args: (digest) => ['--to', to, '--built', digest, ...words] },
    step('登记网址', 'publish-record', '--from', to),
    ...(live === undefined ? [] : [step('查看网上的网站', 'check-live', live)]),
  ];
}
