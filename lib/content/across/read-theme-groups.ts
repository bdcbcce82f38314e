import type { Report } from '@/lib/content/fault';
import { fileExists } from '@/lib/content/files/file-exists';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import type { GroupOpening } from '@/lib/model/across/theme-group';
import { themeGroupsSchema } from '@/lib/model/across/theme-groups-schema';

/** A row of content/theme-groups.yaml and the line of its opening words. */
export type GroupRow = GroupOpening & { line: number };

/** The rows of content/theme-groups.yaml; none if there is no such file or it has faults. */
export function readThemeGroups(root: string, path: string, report: Report): GroupRow[] {
  if (!fileExists(root, path)) return [];
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const front = yaml && checkSchema(themeGroupsSchema, yaml, path, report);
  if (yaml === null || front === null) return [];
  return front.groups.map((row, index) => ({ ...row, line: yaml.lineOf(['groups', index, 'opens']) }));
}
