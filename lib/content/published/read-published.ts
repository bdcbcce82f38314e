import type { Report } from '@/lib/content/fault';
import { fileExists } from '@/lib/content/files/file-exists';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { publishedSchema } from '@/lib/model/published-schema';
import type { PublishedFile } from './check-published';
import { countEntries } from './format-published';

const NO_RECORD =
  '网站是官方网站（site.yaml 的 official），却没有公开的登记。删掉了的，请恢复；还没有公开过的，请先运行 npm run publish:record。';
const RESTORE = '这个文件不能手工改，请恢复原来的样子。';

/** Reads content/published.yaml; null if it has faults or does not exist, which is a fault if it is `required`. */
export function readPublished(
  root: string,
  folder: string,
  required: boolean,
  report: Report,
): PublishedFile | null {
  const path = `${folder}/published.yaml`;
  if (!fileExists(root, path)) {
    if (required) report.add({ file: path, message: NO_RECORD });
    return null;
  }
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const record = yaml && checkSchema(publishedSchema, yaml, path, report);
  if (yaml === null || record === null) return null;
  // A deleted line can be noticed only by the count.
  const message = entriesFault(record.entries, countEntries(record));
  if (message !== null) report.add({ file: path, line: yaml.lineOf(['entries']), field: 'entries', message });
  const lineOf = (address: string): number =>
    address in record.texts
      ? yaml.lineOf(['texts', address])
      : yaml.lineOf(['pages', record.pages.indexOf(address)]);
  return { path, record, lineOf };
}

function entriesFault(entries: number | undefined, count: number): string | null {
  if (entries === undefined) return `没有写一共登记了多少条。${RESTORE}`;
  if (entries === count) return null;
  const difference = entries > count ? `少了 ${entries - count} 条` : `多了 ${count - entries} 条`;
  return `登记时是 ${entries} 条，现在有 ${count} 条，${difference}。${RESTORE}`;
}
