import { parseDocument } from 'yaml';
import { repairYaml } from '@/lib/content/parse/repair-yaml';

/** How a value was written: as it is, or in quotes. */
export type Style = 'plain' | 'single' | 'double';

/** Words as YAML in one line: in the given style where the check reads the same words from it, otherwise in quotes. */
export function scalarSource(words: string, style: Style = 'plain', inBrackets = false): string {
  // Only double quotes can hold a line end in one line; the check then says what is wrong with it.
  if (style === 'double' || /\p{Cc}/u.test(words)) return JSON.stringify(words);
  if (style === 'plain' && isPlain(words) && !(inBrackets && /[,[\]{}]/.test(words))) return words;
  return `'${words.replaceAll("'", "''")}'`;
}

function isPlain(words: string): boolean {
  const line = `field: ${words}`;
  if (words === '' || repairYaml(line).slips.length > 0) return false;
  const document = parseDocument(line);
  return document.errors.length === 0 && document.get('field') === words;
}
