import type { z } from 'zod';
import type { Report } from '@/lib/content/fault';
import { fileExists } from '@/lib/content/files/file-exists';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from './check-schema';
import { type ParsedYaml, parseYaml } from './parse-yaml';

/** What a YAML file that need not be there says, with the lines of its fields; null if there is none or it has faults. */
export function readOptionalYaml<Schema extends z.ZodType>(
  root: string,
  path: string,
  schema: Schema,
  report: Report,
): { front: z.output<Schema>; lineOf: ParsedYaml['lineOf'] } | null {
  if (!fileExists(root, path)) return null;
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const front = yaml && checkSchema(schema, yaml, path, report);
  return yaml === null || front === null ? null : { front, lineOf: yaml.lineOf };
}
