import type { Report } from '@/lib/content/fault';
import type { FolderEntry } from '@/lib/content/files/list-folder';
import { isSlug } from '@/lib/model/is-slug';
import type { Notice } from '@/lib/model/notice';

const KNOWN = new Set(['notice.md', 'source.txt', 'sections', 'issues', 'files']);

const SHARED = new Set([
  'README.md',
  'site.yaml',
  'about.md',
  'accessibility.md',
  'accepted.yaml',
  'published.yaml',
  'synonyms.yaml',
  'theme-groups.yaml',
  'notices',
  'bureaus',
]);

/** Warns of every file or folder of the content folder that is not read. */
export function checkContentFolder(entries: readonly FolderEntry[], path: string, report: Report): void {
  for (const entry of entries) {
    if (SHARED.has(entry.name)) continue;
    if (!entry.isDirectory()) warnOfUnread(entry, path, report);
    else report.warn({ file: `${path}/${entry.name}`, message: FOLDER });
  }
}

/** The names of the notice folders among the entries of notices/; a fault for a name that makes no address, a warning for a file. */
export function noticeNames(entries: readonly FolderEntry[], path: string, report: Report): string[] {
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const entry of entries) {
    if (!entry.isDirectory()) warnOfUnread(entry, path, report);
    else if (!isSlug(entry.name)) {
      const message =
        '文件夹名会成为网址，只能用小写字母、数字和减号，例如 2025-xuncha。请改名；不是通报的，请移出 notices。';
      report.add({ file: `${path}/${entry.name}`, message });
    }
  }
  return folders.filter(isSlug).sort();
}

/** Warns of every file and folder in a notice folder that is not read. */
export function checkNoticeFolder(entries: readonly FolderEntry[], path: string, report: Report): void {
  for (const entry of entries) if (!KNOWN.has(entry.name)) warnOfUnread(entry, path, report);
}

const FOLDER = '这里的文件夹没有读，也不会公开。通报的文件夹请移进 notices，别的请移到 content 之外。';

function warnOfUnread(entry: FolderEntry, path: string, report: Report): void {
  const what = entry.isDirectory() ? '这个文件夹里的文件' : '这里的文件';
  const message = `${what}没有读，也不会公开。要留着的，请移到 content 之外。`;
  report.warn({ file: `${path}/${entry.name}`, message });
}

/** Checks that no two notices have one source: a copied folder would be a second notice. */
export function checkCopies(notices: readonly Notice[], folder: string, report: Report): void {
  const bySource = new Map<string, string>();
  for (const { slug, sourceSha256 } of notices) {
    const first = bySource.get(sourceSha256);
    if (first === undefined) bySource.set(sourceSha256, slug);
    else {
      const message = `与 ${first} 是同一份原文（sourceSha256 相同），多半是复制出来的文件夹。请删去一个。`;
      report.add({ file: `${folder}/notices/${slug}/notice.md`, field: 'sourceSha256', message });
    }
  }
}
