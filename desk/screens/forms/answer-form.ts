import { basename } from 'node:path';
import { DeskError } from '@/desk/desk-error';
import { checkChanged } from '@/desk/disk/check-changed';
import { readStored, type StoredText } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { patiently } from '@/desk/disk/patiently';
import { type Draft, type Saved, saveTexts } from '@/desk/disk/save-texts';
import type { Filled } from '@/desk/forms/entry-edits';
import { type PlacedFaults, placeFaults } from '@/desk/forms/place-faults';
import type { Screen } from '@/desk/screens/desk-page';
import { ContentError, type ContentFault } from '@/lib/content/fault';
import type { Content } from '@/lib/content/read-content';
import { type FormOnScreen, formScreen } from './form-screen';
import type { FormTask } from './form-task';

/** What becomes of a form that was sent: shown again, with a preview or with what is in the way, or done. */
export type FormAnswer =
  | { kind: 'shown' | 'refused'; screen: Screen }
  | { kind: 'done'; what: 'saved' | 'same' };

const NONE: PlacedFaults = { byField: new Map(), rest: [] };

/** A form as it is opened. */
export function openForm(desk: Desk, content: Content, task: FormTask): Screen {
  const { text, hash } = readStored(desk.folders.content, task.path);
  return formScreen(task, blank(content, task, task.start(text), hash));
}

/** Checks what was sent on a copy of the content and, if that is what was asked, saves it. */
export async function answerForm(
  desk: Desk,
  content: Content,
  task: FormTask,
  filled: Filled,
): Promise<FormAnswer> {
  const { path, fields } = task;
  const stored = readStored(desk.folders.content, path);
  const isSaving = filled.get('do') === 'save';
  const was = filled.get('hash') ?? '';
  const shown = blank(content, task, filled, was);
  const refused = (more: Partial<FormOnScreen>): FormAnswer => ({
    kind: 'refused',
    screen: formScreen(task, { ...shown, ...more }),
  });
  try {
    const planned = task.plan(stored.text, filled);
    if (was !== stored.hash) return refused(clashOf(task, stored, planned.text));
    if (isSaving && planned.text === stored.text) return { kind: 'done', what: 'same' };
    const outcome = await tryDraft(desk, { path, text: planned.text, was }, isSaving);
    if (outcome.kind === 'saved') return { kind: 'done', what: 'saved' };
    if (outcome.kind === 'changed')
      return refused(clashOf(task, { text: outcome.theirs, hash: outcome.theirHash }, planned.text));
    const file = `${basename(desk.folders.content)}/${path}`;
    const place = (faults: readonly ContentFault[]): PlacedFaults =>
      placeFaults(faults, file, planned.base, fields);
    const checked = outcome.kind === 'faults' ? outcome.error : outcome.content;
    const warnings = { ...place(checked.warnings), rest: [] };
    if (checked instanceof ContentError) return refused({ faults: place(checked.faults), warnings });
    const preview = previewOf(checked, task, false);
    return { kind: 'shown', screen: formScreen(task, { ...shown, warnings, preview }) };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return refused({ refusal: error.message });
  }
}

// Saved, or only looked at; what is in the way is the same.
async function tryDraft(
  { folders, now, reading }: Desk,
  draft: Draft,
  isSaving: boolean,
): Promise<Saved | { kind: 'looked'; content: Content }> {
  if (isSaving) return saveTexts(folders, [draft], now(), reading());
  const checked = await patiently(() => checkChanged(folders.content, [draft], reading()));
  return checked instanceof ContentError
    ? { kind: 'faults', error: checked }
    : { kind: 'looked', content: checked };
}

function blank(content: Content, task: FormTask, filled: Filled, hash: string): FormOnScreen {
  const preview = previewOf(content, task, true);
  return { filled, hash, preview, faults: NONE, warnings: NONE, refusal: null, clash: null };
}

function previewOf(content: Content, task: FormTask, isNow: boolean): FormOnScreen['preview'] {
  const page = task.preview(content);
  return page === null ? null : { page, isNow };
}

// A new entry may go into the file as it is now; an entry that is changed may be another one there.
function clashOf({ isAddition }: FormTask, { text, hash }: StoredText, mine: string): Partial<FormOnScreen> {
  const clash = { theirs: text, mine };
  if (isAddition) return { clash, hash, refusal: '看过两边以后再按“保存”，就在现在的文件上加上您填的。' };
  return { clash, refusal: '要改的可能已经不在原处：请从上面的链接回去，重新打开，再照下面的填一遍。' };
}
