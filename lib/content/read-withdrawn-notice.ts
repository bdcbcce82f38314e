import { basename } from 'node:path';
import { findBureau } from '@/lib/content/bureaus/find-bureau';
import type { Bureaus } from '@/lib/content/bureaus/read-bureaus';
import { fileExists } from '@/lib/content/files/file-exists';
import { type FolderEntry, listFolder } from '@/lib/content/files/list-folder';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { checkNoBody, isWithdrawnFile } from '@/lib/content/parse/parse-withdrawn-issue';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';
import { withdrawnDateFault } from '@/lib/content/rules/withdrawn/withdrawn-date-fault';
import type { WithdrawnNotice } from '@/lib/model/notice';
import { withdrawnNoticeFrontSchema } from '@/lib/model/withdrawal/withdrawn-front-schema';
import { Report } from './fault';

/** True for a notice folder, relative to `root`, whose notice.md says that the notice was withdrawn. */
export function isWithdrawnFolder(root: string, folder: string): boolean {
  const path = `${folder}/notice.md`;
  const file = fileExists(root, path) ? readText(root, path, new Report()) : null;
  return file !== null && isWithdrawnFile(file);
}

/** Reads the folder of a withdrawn notice; null if it has faults, such as any other file in it. */
export function readWithdrawnNotice(
  root: string,
  folder: string,
  bureaus: Bureaus,
  report: Report,
): WithdrawnNotice | null {
  const path = `${folder}/notice.md`;
  const before = report.faults.length;
  for (const entry of listFolder(root, folder, report)) checkGone(entry, folder, report);
  const file = readText(root, path, report);
  const split = file && splitFrontMatter(file, report);
  const yaml = split && parseYaml(split.yaml, path, report);
  const front = yaml && checkSchema(withdrawnNoticeFrontSchema, yaml, path, report);
  if (split === null || front === null || yaml === null) return null;
  checkNoBody(split.body, path, '通报', report);
  const { withdrawn: withdrawal, bureau: _, ...rest } = front;
  const inBureau = findBureau({ front, place: { path, lineOf: yaml.lineOf } }, bureaus, report);
  const message = withdrawnDateFault(withdrawal.date, front.published);
  if (message !== null) {
    report.add({ file: path, line: yaml.lineOf(['withdrawn', 'date']), field: 'withdrawn date', message });
  }
  if (report.faults.length > before || inBureau === null) return null;
  return { ...rest, ...inBureau, slug: basename(folder), withdrawal };
}

function checkGone({ name }: FolderEntry, folder: string, report: Report): void {
  if (name === 'notice.md') return;
  const message = '这份通报已经撤下，文件夹里只留 notice.md。请删去这里的文字，或者移到 content 之外。';
  report.add({ file: `${folder}/${name}`, message });
}
