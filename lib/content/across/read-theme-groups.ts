import type { Report } from '@/lib/content/fault';
import { readOptionalYaml } from '@/lib/content/parse/read-optional-yaml';
import type { GroupOpening } from '@/lib/model/across/theme-group';
import { themeGroupsSchema } from '@/lib/model/across/theme-groups-schema';

/** A row of content/theme-groups.yaml and the line of its opening words. */
export type GroupRow = GroupOpening & { line: number };

/** The rows of content/theme-groups.yaml; none if there is no such file or it has faults. */
export function readThemeGroups(root: string, path: string, report: Report): GroupRow[] {
  const yaml = readOptionalYaml(root, path, themeGroupsSchema, report);
  if (yaml === null) return [];
  const { front, lineOf } = yaml;
  return front.groups.map((row, index) => ({ ...row, line: lineOf(['groups', index, 'opens']) }));
}
