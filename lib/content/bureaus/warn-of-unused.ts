import type { Report } from '@/lib/content/fault';
import type { Bureau, InBureau } from '@/lib/model/bureau/bureau';

/** Warns of every bureau that has no notice. */
export function warnOfUnused(
  bureaus: readonly Bureau[],
  notices: readonly InBureau[],
  folder: string,
  report: Report,
): void {
  for (const { slug, name } of bureaus) {
    if (notices.some(({ bureau }) => bureau.slug === slug)) continue;
    const message = `${name}没有通报。还没有导入的，导入以后就好；不要的请删去这个文件。`;
    report.warn({ file: `${folder}/bureaus/${slug}.md`, message });
  }
}
