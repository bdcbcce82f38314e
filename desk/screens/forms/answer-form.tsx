import { basename } from 'node:path';
import { isForClerk } from '@/desk/desk-error';
import { checkChanged } from '@/desk/disk/check-changed';
import { readStored, type StoredText } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { patiently } from '@/desk/disk/patiently';
import { saveTexts } from '@/desk/disk/save-texts';
import { listVersions } from '@/desk/disk/versions';
import type { Filled } from '@/desk/forms/entry-edits';
import { type PlacedFaults, placeFaults } from '@/desk/forms/place-faults';
import type { Screen } from '@/desk/screens/desk-page';
import { VersionList } from '@/desk/screens/version-list';
import { ContentError, type ContentFault } from '@/lib/content/fault';
import { unusedFiles } from './change-file';
import { type FormOnScreen, formScreen } from './form-screen';
import type { FormTask } from './form-task';

/** What becomes of a form that was sent: shown again, with a preview or with what is in the way, or done. */
export type FormAnswer =
  | { kind: 'shown' | 'refused'; screen: Screen }
  | { kind: 'done'; what: 'saved' | 'same' };

/** A form as it is opened. */
export function openForm(desk: Desk, task: FormTask): Screen {
  const { text, hash } = readStored(desk.folders.content, task.path);
  return formScreen(task, shownOf(desk, task, task.start(text), hash));
}

/** Checks what was sent on a copy of the content and, if that is what was asked, saves it. */
export async function answerForm(desk: Desk, task: FormTask, filled: Filled): Promise<FormAnswer> {
  const { path, fields } = task;
  const { folders, now, reading } = desk;
  const stored = readStored(folders.content, path);
  const isSaving = filled.get('do') === 'save';
  const was = filled.get('hash') ?? '';
  const shown = shownOf(desk, task, filled, was);
  const refused = (more: Partial<FormOnScreen>): FormAnswer => ({
    kind: 'refused',
    screen: formScreen(task, { ...shown, ...more }),
  });
  try {
    const { text, base, files: added = new Map() } = task.plan(stored.text, filled);
    const files = new Map([...added, ...unusedFiles(desk, path, stored.text, text)]);
    if (was !== stored.hash) return refused(clashOf(task, stored, text));
    if (isSaving && text === stored.text) return { kind: 'done', what: 'same' };
    const outcome = isSaving
      ? await saveTexts(folders, [{ path, text, was }], now(), reading(), files)
      : await patiently(() => checkChanged(folders.content, new Map([...files, [path, text]]), reading()));
    if ('kind' in outcome && outcome.kind === 'saved') return { kind: 'done', what: 'saved' };
    if ('kind' in outcome && outcome.kind === 'changed')
      return refused(clashOf(task, { text: outcome.theirs, hash: outcome.theirHash }, text));
    const checked = 'kind' in outcome ? outcome.error : outcome;
    const file = `${basename(folders.content)}/${path}`;
    const place = (faults: readonly ContentFault[]): PlacedFaults => placeFaults(faults, file, base, fields);
    const warnings = place(checked.warnings.filter((warning) => warning.file === file));
    if (checked instanceof ContentError) return refused({ faults: place(checked.faults), warnings });
    const preview = task.preview && { page: task.preview(checked), isNow: false };
    return { kind: 'shown', screen: formScreen(task, { ...shown, warnings, preview }) };
  } catch (error) {
    if (!isForClerk(error)) throw error;
    return refused({ refusal: error.message });
  }
}

function shownOf(desk: Desk, task: FormTask, filled: Filled, hash: string): FormOnScreen {
  const { path, preview } = task;
  if (preview !== null) return { filled, hash, preview: { page: preview(desk.known()), isNow: true } };
  // Elsewhere they are on the screen that has the page.
  const versions = listVersions(desk.folders.versions, path);
  return { filled, hash, preview: null, below: <VersionList path={path} versions={versions} hash={hash} /> };
}

// A new entry may go into the file as it is now; an entry that is changed may be another one there.
function clashOf({ isAddition }: FormTask, { text, hash }: StoredText, mine: string): Partial<FormOnScreen> {
  const clash = { theirs: text, mine };
  if (isAddition) return { clash, hash, refusal: '看过两边以后再按“保存”，就在现在的文件上加上您填的。' };
  return { clash, refusal: '要改的可能已经不在原处：请从上面的链接回去，重新打开，再照下面的填一遍。' };
}
