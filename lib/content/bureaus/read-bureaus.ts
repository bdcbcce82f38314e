import { bureauPath, contactPath } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { bureauFiles } from './bureau-files';
import { readBureau } from './read-bureau';

/** The bureaus that could be read, the slugs of all files that have a right name, in order, and whether none of the files has a fault: else a bureau may be missing. */
export type Bureaus = { bureaus: Bureau[]; slugs: string[]; isWhole: boolean };

/** Reads content/bureaus. While there is one bureau its contact is on the home page. */
export function readBureaus(
  root: string,
  content: string,
  hosts: readonly string[] | null,
  report: Report,
): Bureaus {
  const folder = `${content}/bureaus`;
  const faultsBefore = report.faults.length;
  const slugs = bureauFiles(root, folder, report);
  const bureaus = slugs.flatMap((slug) => {
    const home = slugs.length === 1 ? contactPath : bureauPath({ slug });
    return readBureau(root, folder, slug, { home, hosts }, report) ?? [];
  });
  checkNames(bureaus, folder, report);
  return { bureaus, slugs, isWhole: report.faults.length === faultsBefore };
}

function checkNames(bureaus: readonly Bureau[], folder: string, report: Report): void {
  const bySlug = new Map<string, string>();
  for (const { slug, name } of bureaus) {
    const first = bySlug.get(name);
    if (first === undefined) bySlug.set(name, slug);
    else {
      const message = `“${name}”也是 ${first}.md 的名称。一个单位只写一个文件，请删去一个；删去以前，把通报的 bureau 改成留下的那个。`;
      report.add({ file: `${folder}/${slug}.md`, field: 'name', message });
    }
  }
}
