import { load } from 'cheerio';
import { parseJson } from '@/lib/check-site/read/parse-json';
import type { ExportedSite } from './exported-site';
import { pageLines, stringsIn } from './page-lines';

/** The lines of a file of a site; null for a picture and other files that are no text. */
export function fileLines({ files, site }: ExportedSite, path: string): string[] | null {
  const text = files.get(path)?.text ?? '';
  if (path.endsWith('.html')) return pageLines(site.pages.get(path) ?? load(text));
  if (path.endsWith('.json')) return jsonLines(text);
  // A line of a calendar goes on after a line end and a blank.
  if (path.endsWith('.ics')) return text.replace(/\r\n /g, '').split('\r\n');
  return /\.(?:csv|md|txt|xml)$/.test(path) ? text.split(/\r?\n/).filter((line) => line !== '') : null;
}

// In a schema the names say something too.
function jsonLines(text: string): string[] {
  const value = parseJson(text);
  const isSchema = typeof value === 'object' && value !== null && 'properties' in value;
  return isSchema ? text.split('\n') : stringsIn(value);
}
