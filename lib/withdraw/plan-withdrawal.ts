import type { ContentFile } from '@/lib/content/files/read-text';
import type { Edits } from '@/lib/content/files/write-edits';
import { sha256 } from '@/lib/digest/sha256';
import { compact } from '@/lib/folding';
import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';
import { checksumOf } from '@/lib/model/evidence/withdrawn-checksums';
import type { Issue } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { editAccepted } from './edit/edit-accepted';
import { editFile } from './edit/edit-file';
import { editMeasure } from './edit/edit-measure';
import { editSource } from './edit/edit-source';
import { closeFront, openFront, removeEntries } from './edit/front-document';
import { withdrawnIssueFile, withdrawnNoticeFile } from './edit/withdrawn-front';
import { withoutFollowed, withoutReferences } from './edit/without-references';
import { filesThatGo } from './files-that-go';
import type { Target } from './find-target';
import { WithdrawError } from './withdraw-error';

/** The content as it is: its text files by path from the content folder, with plain line ends, and every other path. */
export type Folder = { texts: ReadonlyMap<string, string>; others: readonly string[] };

/** The edits that take a target out of the content, the record of published addresses excepted. */
export function planWithdrawal(folder: Folder, target: Target, withdrawal: Withdrawal): Edits {
  const own = `notices/${target.notice.slug}/`;
  const edits =
    target.kind === 'notice'
      ? editNotice(folder, target, withdrawal)
      : target.kind === 'file'
        ? editFiles(folder, target, withdrawal)
        : editPart(folder, target, withdrawal);
  const accepted = folder.texts.get('accepted.yaml');
  if (accepted === undefined) return edits;
  const edited = editAccepted(accepted, ({ file, words }) => {
    if (!file.startsWith(own)) return false;
    if (target.kind === 'notice') return true;
    if (!edits.has(file)) return false;
    return !compact(edits.get(file) ?? '').includes(compact(words));
  });
  return edited === accepted ? edits : new Map([...edits, ['accepted.yaml', edited]]);
}

function editNotice(
  folder: Folder,
  { notice }: Extract<Target, { kind: 'notice' }>,
  withdrawal: Withdrawal,
): Edits {
  const own = `notices/${notice.slug}/`;
  const paths = [...folder.texts.keys(), ...folder.others].filter((path) => path.startsWith(own));
  return new Map([
    ...paths.map((path): [string, null] => [path, null]),
    [`${own}notice.md`, withdrawnNoticeFile(notice, withdrawal)],
    ...withoutReferences(notice, notice.issues, (path) => textOf(folder, path)),
    ...withoutFollowed(notice, (path) => textOf(folder, path)),
  ]);
}

function editPart(
  folder: Folder,
  target: Extract<Target, { kind: 'issue' | 'measure' }>,
  withdrawal: Withdrawal,
): Edits {
  const { notice, issue } = target;
  const own = `notices/${notice.slug}/`;
  const path = `${own}issues/${issue.id}.md`;
  const source = editSource(textOf(folder, `${own}source.txt`), target);
  const digest = sha256(source);
  const front = textOf(folder, `${own}notice.md`).replace(notice.sourceSha256, digest);
  const file: ContentFile = { path, text: textOf(folder, path) };
  const others =
    target.kind === 'issue'
      ? [
          ...withoutRelated(folder, target),
          ...withoutReferences(notice, [target.issue], (other) => textOf(folder, other)),
        ]
      : [];
  const files = filesThatGo(target);
  return new Map<string, string | null>([
    [
      path,
      target.kind === 'issue'
        ? withdrawnIssueFile(withdrawal, checksumsOf(target.issue, files))
        : editMeasure(file, issue, target.measure, withdrawal),
    ],
    [`${own}source.txt`, source],
    [`${own}notice.md`, front],
    ...others,
    ...files.map(({ name }): [string, null] => [`${own}files/${name}`, null]),
  ]);
}

// An update keeps its words; the file goes, with name and title.
function editFiles(
  folder: Folder,
  { notice, files }: Extract<Target, { kind: 'file' }>,
  withdrawal: Withdrawal,
): Edits {
  const own = `notices/${notice.slug}/`;
  const names = new Set(files.map(({ file }) => file.name));
  const issues = notice.issues.filter(({ updates }) =>
    updates.some(({ file }) => file && names.has(file.name)),
  );
  return new Map<string, string | null>([
    ...issues.map((issue): [string, string] => {
      const path = `${own}issues/${issue.id}.md`;
      return [path, editFile(textOf(folder, path), issue, names, withdrawal)];
    }),
    ...[...names].map((name): [string, null] => [`${own}files/${name}`, null]),
  ]);
}

// Those that were withdrawn before stay withdrawn.
function checksumsOf({ updates }: Issue, files: readonly EvidenceFile[]): string[] {
  const before = updates.flatMap(({ withdrawnFile }) => withdrawnFile?.checksum ?? []);
  return [...new Set([...before, ...files.map(checksumOf)])];
}

// Other issues may name the withdrawn one as related.
function withoutRelated(
  folder: Folder,
  { notice, issue }: Extract<Target, { kind: 'issue' }>,
): [string, string][] {
  return notice.issues.flatMap(({ id, related }): [string, string][] => {
    if (id === issue.id || !related.some((entry) => entry.issue === issue.id)) return [];
    const path = `notices/${notice.slug}/issues/${id}.md`;
    const opened = openFront(textOf(folder, path));
    removeEntries(opened.front, 'related', (index) => related[index]?.issue === issue.id);
    return [[path, closeFront(opened)]];
  });
}

function textOf({ texts }: Folder, path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new WithdrawError(`读不到 content/${path}。`);
  return text;
}
