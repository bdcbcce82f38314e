import type { Report } from '@/lib/content/fault';
import { readOptionalYaml } from '@/lib/content/parse/read-optional-yaml';
import { type Accepted, acceptedSchema } from '@/lib/model/accepted-schema';

/** Words that an editor has accepted, and the lines of their file and of themselves in content/accepted.yaml. */
export type AcceptedWords = Accepted[number] & { fileLine: number; line: number };

/** The words accepted in content/accepted.yaml; none if there is no such file. */
export function readAccepted(root: string, path: string, report: Report): AcceptedWords[] {
  const yaml = readOptionalYaml(root, path, acceptedSchema, report);
  if (yaml === null) return [];
  const { front, lineOf } = yaml;
  return front.accepted.map((row, index) => ({
    ...row,
    fileLine: lineOf(['accepted', index, 'file']),
    line: lineOf(['accepted', index, 'words']),
  }));
}
