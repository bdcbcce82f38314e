import { DeskError } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { saveTexts } from '@/desk/disk/save-texts';
import { issueOf } from '@/desk/screens/paths';
import { orphanedFiles } from '@/lib/content/evidence/orphaned-files';
import { formatFaults } from '@/lib/content/fault';
import type { FileEdits } from '@/lib/content/files/write-edits';
import { countAt, frontData, valueAt } from '@/lib/edit/front-data';

const MEANWHILE = '这个文件刚才被别的程序改过，没有动它。请回去看过以后再做。';

/** Changes a file that has the hash `was`, and removes the evidence that then belongs to no update. Throws DeskError that says why nothing was changed. */
export async function changeFile(
  desk: Desk,
  path: string,
  was: string | undefined,
  change: (text: string) => string,
): Promise<void> {
  const { text: before, hash } = readStored(desk.folders.content, path);
  if (was !== hash) throw new DeskError(MEANWHILE);
  const text = change(before);
  const drafts = [{ path, text, was: hash }];
  const files = unusedFiles(desk, path, before, text);
  const saved = await saveTexts(desk.folders, drafts, desk.now(), desk.reading(), files);
  if (saved.kind === 'changed') throw new DeskError(MEANWHILE);
  if (saved.kind === 'faults')
    throw new DeskError(`没有改动：照这样做，检查通不过。\n${formatFaults(saved.error.faults)}`);
}

/** What becomes of evidence that a file of an issue names no longer, nor any other: it goes. */
export function unusedFiles(desk: Desk, path: string, before: string, after: string): FileEdits {
  const own = issueOf(path);
  if (own === null) return new Map();
  const notice = desk.known().notices.find(({ slug }) => slug === own.notice);
  const gone = orphanedFiles(notice, own.id, filesIn(path, before), filesIn(path, after));
  return new Map(gone.map((name) => [`notices/${own.notice}/files/${name}`, null]));
}

function filesIn(path: string, text: string): string[] {
  const data = frontData(path, text);
  return Array.from({ length: countAt(data, ['updates']) }, (_, at) =>
    valueAt(data, ['updates', at, 'file', 'name']),
  ).filter((name) => typeof name === 'string');
}
