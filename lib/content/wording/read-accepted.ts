import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@/lib/content/fault';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { type Accepted, acceptedSchema } from '@/lib/model/accepted-schema';

/** A finding that an editor keeps, and where in content/accepted.yaml that is written. */
export type AcceptedWords = Accepted[number] & { line: number };

/** Reads content/accepted.yaml; nothing is accepted where there is no such file. */
export function readAccepted(root: string, path: string, report: Report): AcceptedWords[] {
  if (!existsSync(join(root, path))) return [];
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const front = yaml && checkSchema(acceptedSchema, yaml, path, report);
  if (yaml === null || front === null) return [];
  return front.accepted.map((row, index) => ({ ...row, line: yaml.lineOf(['accepted', index, 'words']) }));
}
