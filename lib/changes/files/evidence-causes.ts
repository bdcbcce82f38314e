import type { ExportedSite } from '@/lib/changes/read/exported-site';
import { inChinese } from '@/lib/check-site/read/page-text';

/** The update that accounts for each file of evidence and its page, by address. */
export function evidenceCauses({ site, notices }: ExportedSite): Map<string, string> {
  const root = `${site.origin}${site.basePath}`;
  return new Map(
    notices.flatMap(({ data }) =>
      data.issues.flatMap(({ id, updates }) =>
        updates.flatMap(({ date, evidence }): [string, string][] => {
          const cause = `问题 ${Number(id)} ${inChinese(date)}更新的佐证材料`;
          const { url, page } = evidence?.file ?? {};
          return [url, page].flatMap((address): [string, string][] =>
            address === undefined ? [] : [[address.slice(root.length), cause]],
          );
        }),
      ),
    ),
  );
}

/** True for the address of a file of evidence: /notices/2025-xuncha/files/report/report.pdf */
export function isEvidenceFile(path: string): boolean {
  return /^\/notices\/[^/]+\/files\/[^/]+\/[^/]+$/.test(path) && !path.endsWith('.html');
}
