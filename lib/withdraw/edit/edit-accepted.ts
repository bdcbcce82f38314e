import { isMap, isSeq, parseDocument } from 'yaml';
import { writeYaml } from './front-document';

/** accepted.yaml without the rows for which `goes` says so; null if none is left, the same text if none goes. */
export function editAccepted(
  text: string,
  goes: (row: { file: string; words: string }) => boolean,
): string | null {
  const document = parseDocument(text);
  const rows = document.get('accepted');
  if (!isSeq(rows)) return text;
  const kept = rows.items.filter((row) => {
    if (!isMap(row)) return true;
    return !goes({ file: String(row.get('file')), words: String(row.get('words')) });
  });
  if (kept.length === rows.items.length) return text;
  rows.items = kept;
  return kept.length === 0 ? null : writeYaml(document);
}
