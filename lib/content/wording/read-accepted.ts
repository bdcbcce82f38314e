import type { Report } from '@/lib/content/fault';
import { fileExists } from '@/lib/content/files/file-exists';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { type Accepted, acceptedSchema } from '@/lib/model/accepted-schema';

/** Words that an editor has accepted, and the lines of their file and of themselves in content/accepted.yaml. */
export type AcceptedWords = Accepted[number] & { fileLine: number; line: number };

/** The words accepted in content/accepted.yaml; none if there is no such file. */
export function readAccepted(root: string, path: string, report: Report): AcceptedWords[] {
  if (!fileExists(root, path)) return [];
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const front = yaml && checkSchema(acceptedSchema, yaml, path, report);
  if (yaml === null || front === null) return [];
  return front.accepted.map((row, index) => ({
    ...row,
    fileLine: yaml.lineOf(['accepted', index, 'file']),
    line: yaml.lineOf(['accepted', index, 'words']),
  }));
}
