import { readOptionalYaml } from '@/lib/content/parse/read-optional-yaml';
import { type Synonym, synonymsSchema } from '@/lib/model/search/synonyms-schema';
import type { Report } from './fault';

/** A row of content/synonyms.yaml, and the line of each word that it finds. */
export type SynonymRow = Synonym & { lines: number[] };

/** The rows of content/synonyms.yaml; none if there is no such file or it has faults. */
export function readSynonyms(root: string, path: string, report: Report): SynonymRow[] {
  const yaml = readOptionalYaml(root, path, synonymsSchema, report);
  if (yaml === null) return [];
  const { front, lineOf } = yaml;
  return front.synonyms.map((row, index) => ({
    ...row,
    lines: row.finds.map((_, at) => lineOf(['synonyms', index, 'finds', at])),
  }));
}
