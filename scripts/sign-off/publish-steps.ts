import { parseArgs } from 'node:util';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './approval-options';

/** One step of publishing: its name in Chinese, and the script with its arguments. */
export type PublishStep = { name: string; script: string; args: string[] };

/** What was asked: the folder of releases, whether something is released there, the address to look at afterwards, and the words for release. */
export type PublishOptions = { to: string; hasCurrent: boolean; live: string | undefined; signed: string[] };

/** The usage line. */
export const PUBLISH_USAGE = `用法：npm run publish -- --to 发布的文件夹 [--live https://网址] ${APPROVAL_USAGE}`;

/** The options of the command line; null if they are not as the usage says. */
export function parsePublishOptions(
  words: string[],
  hasCurrent: (to: string) => boolean,
): PublishOptions | null {
  try {
    const { values } = parseArgs({
      args: words,
      options: { to: { type: 'string' }, live: { type: 'string' }, ...APPROVAL_OPTIONS },
    });
    const { to, live, ...approval } = values;
    if (to === undefined || to === '') return null;
    const signed = Object.entries(approval).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    return { to, live, signed, hasCurrent: hasCurrent(to) };
  } catch {
    // parseArgs names the option in English; the usage line says what is allowed.
    return null;
  }
}

/** The steps in their order; each is done only if those before it succeeded. What is recorded has been released. */
export function publishSteps({ to, hasCurrent, live, signed }: PublishOptions): PublishStep[] {
  const step = (name: string, script: string, ...args: string[]): PublishStep => ({
    name,
    script: `scripts/${script}.ts`,
    args,
  });
  return [
    step('检查内容', 'check'),
    step('生成网站', 'build'),
    step('核对网站', 'check-site', 'out'),
    ...(hasCurrent ? [step('与上一次发布比较', 'sign-off/changes', '--since', to)] : []),
    step('发布', 'release', '--to', to, ...signed),
    step('登记网址', 'publish-record'),
    ...(live === undefined ? [] : [step('查看网上的网站', 'check-live', live)]),
  ];
}
