import type { Report } from '@/lib/content/fault';
import { unknownHost } from '@/lib/content/rules/known-hosts';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import type { FrontMatterPosition } from './check-inspection';

/** Checks that the page on which a notice was first published is on a known host; `hosts` is null while they are not known. */
export function checkSourceUrl(
  { sourceUrl }: Pick<NoticeFront, 'sourceUrl'>,
  { path, lineOf }: FrontMatterPosition,
  hosts: readonly string[] | null,
  report: Report,
): void {
  const message = sourceUrl === undefined ? null : unknownHost(sourceUrl, 'sourceUrl', hosts);
  if (message !== null) report.add({ file: path, line: lineOf(['sourceUrl']), field: 'sourceUrl', message });
}
