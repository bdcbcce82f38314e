import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

/** What a list of installed packages shows: how many of each licence, those whose licence somebody must look at, and those there in several versions. */
export type Audit = {
  licences: Map<string, number>;
  toRead: string[];
  severalVersions: Map<string, string[]>;
};

// Licences that ask for no more than to name the authors; OFL for fonts, CC-BY for data about browsers.
const FREE =
  /^\(?(?:MIT(?:-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|Zlib|OFL-1\.1|CC-BY-4\.0|WTFPL)\)?$/;

/** Audits the text of package-lock.json: only what is needed to build, or also what only tests need. */
export function auditLock(text: string, withTests: boolean): Audit {
  const { packages } = lockSchema.parse(JSON.parse(text));
  const audit: Audit = { licences: new Map(), toRead: [], severalVersions: new Map() };
  const versions = new Map<string, Set<string>>();
  for (const [path, { version = '', license = '没有写明', dev = false }] of Object.entries(packages)) {
    if (path === '' || (dev && !withTests)) continue;
    const name = path.replace(/^.*node_modules\//, '');
    audit.licences.set(license, (audit.licences.get(license) ?? 0) + 1);
    if (!license.split(/ OR /).some((choice) => FREE.test(choice)) && !isAllFree(license))
      audit.toRead.push(`${name}@${version} ${license}`);
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  for (const [name, found] of versions) if (found.size > 1) audit.severalVersions.set(name, [...found]);
  return audit;
}

const isAllFree = (license: string): boolean => license.split(/ AND /).every((part) => FREE.test(part));

/** The audit in lines for owners. */
export function formatAudit({ licences, toRead, severalVersions }: Audit): string[] {
  const counts = [...licences].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${licence} ${count}`);
  return [
    `许可：${counts.join('，')}`,
    ...toRead.map((line) => `请看一看许可：${line}`),
    ...[...severalVersions].map(([name, versions]) => `有几个版本：${name} ${versions.join('、')}`),
  ];
}
