import { fileExists } from '@/lib/content/files/file-exists';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { type Synonym, synonymsSchema } from '@/lib/model/search/synonyms-schema';
import type { Report } from './fault';

/** A row of content/synonyms.yaml, and the line of each word that it finds. */
export type SynonymRow = Synonym & { lines: number[] };

/** The rows of content/synonyms.yaml; none if there is no such file or it has faults. */
export function readSynonyms(root: string, path: string, report: Report): SynonymRow[] {
  if (!fileExists(root, path)) return [];
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const front = yaml && checkSchema(synonymsSchema, yaml, path, report);
  if (yaml === null || front === null) return [];
  return front.synonyms.map((row, index) => ({
    ...row,
    lines: row.finds.map((_, at) => yaml.lineOf(['synonyms', index, 'finds', at])),
  }));
}
