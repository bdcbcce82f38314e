import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import { nearest } from '@/lib/content/parse/nearest';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { unknownHost } from '@/lib/content/rules/known-hosts';
import type { Evidence } from './read-evidence';

/** The files in the folder of a notice, and the hosts that links may name, null while they are not known. */
export type Allowed = { folder: string; files: Evidence; hosts: readonly string[] | null };

/** Checks that links lead to known hosts, and that the files named by updates exist and have one title each. */
export function checkEvidence(
  issues: readonly IssueFile[],
  { folder, files, hosts }: Allowed,
  report: Report,
): void {
  const titles = new Map<string, { title: string; path: string }>();
  for (const { path, front, lineOf } of issues) {
    for (const [index, update] of (front.updates ?? []).entries()) {
      const add = (place: string[], message: string | null): void => {
        const field = ['updates', index, ...place];
        if (message !== null)
          report.add({ file: path, line: lineOf(field), field: formatField(field), message });
      };
      const { file, link } = update;
      if (link !== undefined) add(['link', 'address'], unknownHost(link.address, 'link', hosts));
      if (file === undefined) continue;
      add(['file', 'name'], missing(file.name, folder, files));
      const first = titles.get(file.name) ?? { title: file.title, path };
      titles.set(file.name, first);
      if (first.title !== file.title) {
        const message = `${first.path} 给这个文件写的名称是“${first.title}”。同一个文件只用一个名称，请改成一致。`;
        add(['file', 'title'], message);
      }
    }
  }
}

/** Checks that every sound file is named by an update. */
export function checkUnused(issues: readonly IssueFile[], { folder, files }: Allowed, report: Report): void {
  const used = issues.flatMap(({ front }) => (front.updates ?? []).map(({ file }) => file?.name));
  for (const [name, file] of files) {
    if (file === null || used.includes(name)) continue;
    const message = `没有一条更新写到这个文件，它不会公开。请在它所属的更新里写 file: 和 name: ${name}，不用的请移走。`;
    report.add({ file: `${folder}/files/${name}`, message });
  }
}

function missing(name: string, folder: string, files: Evidence): string | null {
  if (files.has(name)) return null;
  const near = nearest(name, [...files.keys()]);
  const cure =
    near === null
      ? `请把文件放进 ${folder}/files，或改正文件名。`
      : `你要写的是 ${near} 吗？大小写也要一致。`;
  return `文件夹 ${folder}/files 里没有 ${name}。${cure}`;
}
