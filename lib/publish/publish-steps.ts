/** One step of publishing: its name in Chinese, and the script with its arguments, which may depend on the digest of what was built. */
export type PublishStep = { name: string; script: string; args: (digest: string) => readonly string[] };

/**
 * What is published where: the folder of the build; the words by which the comparison finds what is released (null
 * where nothing is) and by which the record is read afterwards; whether a sheet must be signed first; the address to
 * look at afterwards; the words for release; and the files in which the comparison and the sheet are kept, if not as usual.
 */
export type PublishOptions = {
  out: string;
  to: string;
  since: readonly string[] | null;
  from: readonly string[];
  needsSheet: boolean;
  live: string | undefined;
  words: readonly string[];
  kept?: { changes: string; sheetOf: (digest: string) => string };
};

/** The script that compares with what is released. */
export const COMPARE_SCRIPT = 'scripts/sign-off/changes.ts';

/** The script after which the digest is known. */
export const BUILD_SCRIPT = 'scripts/build.ts';

/** A step whose arguments are known beforehand. */
export function plainStep(name: string, script: string, ...args: readonly string[]): PublishStep {
  return { name, script: `scripts/${script}.ts`, args: () => args };
}

/** The steps that make the site and check it. */
export function buildSteps(out: string): PublishStep[] {
  return [
    plainStep('检查内容', 'check'),
    plainStep('生成网站', 'build'),
    plainStep('核对网站', 'check-site', out),
  ];
}

/**
 * The steps in their order; each is done only if those before it succeeded. What is released is what was checked, and
 * what is recorded has been released. Where a sheet must be signed first, they end with the sheet.
 */
export function publishSteps(options: PublishOptions): PublishStep[] {
  const { out, to, since, from, needsSheet, live, words, kept } = options;
  const saved = kept === undefined ? [] : ['--save', kept.changes];
  const prepared = [
    ...buildSteps(out),
    ...(since === null
      ? []
      : [plainStep('与上一次发布比较', 'sign-off/changes', '--since', ...since, ...saved)]),
  ];
  if (needsSheet) {
    const compared = since === null ? ['--first'] : ['--since', ...since];
    const sheet = plainStep('做审签单', 'sign-off/sheet');
    const outOf = (digest: string) => (kept === undefined ? [] : ['--out', kept.sheetOf(digest)]);
    return [...prepared, { ...sheet, args: (digest) => [...compared, ...outOf(digest)] }];
  }
  return [
    ...prepared,
    { ...plainStep('发布', 'release'), args: (digest) => ['--to', to, '--built', digest, ...words] },
    plainStep('登记网址', 'publish-record', '--from', ...from),
    ...(live === undefined ? [] : [plainStep('查看网上的网站', 'check-live', live)]),
  ];
}
