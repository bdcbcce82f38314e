import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from './check-published';
import { checkSchema } from './check-schema';
import type { Report } from './fault';
import { parseYaml } from './parse-yaml';
import { publishedSchema } from './published-schema';
import { readText } from './read-text';

/** Reads content/published.yaml; null where nothing has been recorded yet, or where it has faults. */
export function readPublished(root: string, folder: string, report: Report): PublishedFile | null {
  const path = `${folder}/published.yaml`;
  if (!existsSync(join(root, path))) return null;
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const record = yaml && checkSchema(publishedSchema, yaml, path, report);
  if (yaml === null || record === null) return null;
  const lineOf = (address: string): number =>
    address in record.texts
      ? yaml.lineOf(['texts', address])
      : yaml.lineOf(['pages', record.pages.indexOf(address)]);
  return { path, record, lineOf };
}
