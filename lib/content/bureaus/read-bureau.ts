import type { Report } from '@/lib/content/fault';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';
import { unknownHost } from '@/lib/content/rules/known-hosts';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { bureauFrontSchema } from '@/lib/model/bureau/bureau-front-schema';
import { introductionToHtml } from './introduction-to-html';

/** What a bureau is read against: the address of its contact, and the hosts that links may name (null while they are not known). */
export type BureauReading = { home: string; hosts: readonly string[] | null };

/** Reads content/bureaus/<slug>.md; null if it has faults. */
export function readBureau(
  root: string,
  folder: string,
  slug: string,
  { home, hosts }: BureauReading,
  report: Report,
): Bureau | null {
  const path = `${folder}/${slug}.md`;
  const faultsBefore = report.faults.length;
  const file = readText(root, path, report);
  const split = file && splitFrontMatter(file, report);
  const yaml = split && parseYaml(split.yaml, path, report);
  const front = yaml && checkSchema(bureauFrontSchema, yaml, path, report);
  const introduction = split && introductionToHtml(split, report);
  if (!yaml || !front || introduction === null) return null;
  const { name, officialSite, formerly = [] } = front;
  const message = officialSite === undefined ? null : unknownHost(officialSite, 'officialSite', hosts);
  if (message !== null)
    report.add({ file: path, line: yaml.lineOf(['officialSite']), field: 'officialSite', message });
  for (const [index, former] of formerly.entries()) {
    if (former.name !== name) continue;
    const line = yaml.lineOf(['formerly', index, 'name']);
    const same = `“${name}”就是现在的名称。以前的名称写改名之前的，没有改过名的不写 formerly。`;
    report.add({ file: path, line, field: `formerly 第 ${index + 1} 条 name`, message: same });
  }
  if (report.faults.length > faultsBefore) return null;
  return { ...front, kind: 'bureau', slug, home, formerly, introduction };
}
