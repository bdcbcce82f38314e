import type { Report } from '@/lib/content/fault';
import { fileExists } from '@/lib/content/files/file-exists';
import { readBytes } from '@/lib/content/files/read-bytes';
import { decodeText } from '@/lib/content/files/read-text';
import type { Published } from '@/lib/model/published';
import { parsePublished } from '@/lib/record/parse-published';

/** The record in content/published.yaml without its damaged lines, the line of an address in it, and whether none is damaged. */
export type PublishedFile = {
  path: string;
  record: Published;
  lineOf: (address: string) => number;
  isWhole: boolean;
};

const NO_RECORD =
  '网站是官方网站（site.yaml 的 official），却没有公开的登记。删掉了的，运行 npm run publish:record -- --from 发布的文件夹 就照正在公开的恢复，用 git 的也可以从上一次提交里恢复；还没有公开过的，请运行 npm run publish:record -- --first。';

/** Reads content/published.yaml; null if it cannot be read or does not exist, which is a fault if it is `required`. */
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
  const bytes = readBytes(root, path, NO_RECORD, report);
  const text = bytes && decodeText(bytes, path, report);
  if (text === null) return null;
  const { record, lines, faults } = parsePublished(text);
  for (const { line, message } of faults) report.add({ file: path, line, message });
  return { path, record, lineOf: (address) => lines.get(address) ?? 1, isWhole: faults.length === 0 };
}
