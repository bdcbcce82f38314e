import { basename } from 'node:path';
import { DeskError } from '@/desk/desk-error';
import { checkChanged } from '@/desk/disk/check-changed';
import { readStored, type StoredText } from '@/desk/disk/content-files';
import type { Desk } from '@/desk/disk/open-desk';
import { patiently } from '@/desk/disk/patiently';
import { saveTexts } from '@/desk/disk/save-texts';
import { countAt, frontData } from '@/desk/edit/front-data';
import type { Filled } from '@/desk/forms/entry-edits';
import { type IssueForm, issueForms } from '@/desk/forms/issue-forms';
import { type PlacedFaults, placeFaults } from '@/desk/forms/place-faults';
import { filledFrom, planEntry } from '@/desk/forms/plan-entry';
import { planErratum } from '@/desk/forms/plan-erratum';
import type { Screen } from '@/desk/screens/desk-page';
import { issueFile } from '@/desk/screens/paths';
import { ContentError, type ContentFault } from '@/lib/content/fault';
import type { Content } from '@/lib/content/read-content';
import type { Issue, Notice } from '@/lib/model/notice';
import { type FormOnScreen, formScreen, type Preview } from './form-screen';

/** The form that is asked for, and the place of the entry that it changes; null for a new one. */
export type AskedForm = { notice: Notice; issue: Issue; name: string; at: number | null };

/** What becomes of a form that was sent: shown again, with a preview or with what is in the way, or done. */
export type FormAnswer =
  | { kind: 'shown' | 'refused'; screen: Screen }
  | { kind: 'done'; what: 'saved' | 'same' };

const NONE: PlacedFaults = { byField: new Map(), rest: [] };

/** A form as it is opened; null if the issue has no such form or entry. */
export function openForm(desk: Desk, content: Content, asked: AskedForm): Screen | null {
  const found = findForm(desk, content, asked);
  if (found === null) return null;
  const { form, stored } = found;
  const filled =
    asked.at === null ? new Map() : filledFrom(issueFile(asked.issue), stored.text, form, asked.at);
  return formScreen({
    ...blank(asked, form),
    filled,
    hash: stored.hash,
    preview: previewOf(content, asked.issue, true),
  });
}

/** Checks what was sent on a copy of the content and, if that is what was asked, saves it. Null if there is no such form or entry. */
export async function answerForm(
  desk: Desk,
  content: Content,
  asked: AskedForm,
  filled: Filled,
): Promise<FormAnswer | null> {
  const found = findForm(desk, content, asked);
  if (found === null) return null;
  const { form, stored } = found;
  const { issue, at } = asked;
  const path = issueFile(issue);
  const isSaving = filled.get('do') === 'save';
  const was = filled.get('hash') ?? '';
  const shown: FormOnScreen = {
    ...blank(asked, form),
    filled,
    hash: was,
    preview: previewOf(content, issue, true),
  };
  const refused = (more: Partial<FormOnScreen>): FormAnswer => ({
    kind: 'refused',
    screen: formScreen({ ...shown, ...more }),
  });
  try {
    const planned =
      form.list === 'errata'
        ? planErratum(path, stored.text, form.fields, filled)
        : planEntry(path, stored.text, form, filled, at);
    if (was !== stored.hash) return refused(clashOf(at, stored, planned.text));
    if (isSaving && planned.text === stored.text) return { kind: 'done', what: 'same' };
    const draft = { path, text: planned.text, was };
    const checked = isSaving
      ? await saveTexts(desk.folders, [draft], desk.now(), desk.reading())
      : await patiently(() => checkChanged(desk.folders.content, [draft], desk.reading()));
    if ('kind' in checked) {
      if (checked.kind === 'saved') return { kind: 'done', what: 'saved' };
      if (checked.kind === 'changed')
        return refused(clashOf(at, { text: checked.theirs, hash: checked.theirHash }, planned.text));
    }
    const outcome = 'kind' in checked ? checked.error : checked;
    const place = (faults: readonly ContentFault[]): PlacedFaults =>
      placeFaults(faults, `${basename(desk.folders.content)}/${path}`, [form.list, planned.at], form.fields);
    const warnings = { ...place(outcome.warnings), rest: [] };
    if (outcome instanceof ContentError) return refused({ faults: place(outcome.faults), warnings });
    return {
      kind: 'shown',
      screen: formScreen({ ...shown, warnings, preview: previewOf(outcome, issue, false) }),
    };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return refused({ refusal: error.message });
  }
}

function findForm(
  desk: Desk,
  { notices }: Content,
  { notice, issue, name, at }: AskedForm,
): { form: IssueForm; stored: StoredText } | null {
  const form = issueForms(notice, issue, notices).find((one) => one.name === name);
  if (form === undefined) return null;
  const path = issueFile(issue);
  const stored = readStored(desk.folders.content, path);
  // An erratum has changed the text: it is not changed afterwards.
  const isLasting = form.list === 'errata' && at !== null;
  return isLasting || (at !== null && at >= countAt(frontData(path, stored.text), [form.list]))
    ? null
    : { form, stored };
}

function blank({ issue, at }: AskedForm, form: IssueForm) {
  return { issue, form, at, faults: NONE, warnings: NONE, refusal: null, clash: null };
}

function previewOf({ site, notices }: Content, { notice: slug, id }: Issue, isNow: boolean): Preview | null {
  const notice = notices.find((one) => one.slug === slug);
  const issue = notice?.issues.find((one) => one.id === id);
  return notice === undefined || issue === undefined ? null : { site, notice, issue, isNow };
}

// A new entry may go into the file as it is now; an entry that is changed may be another one there.
function clashOf(at: number | null, { text, hash }: StoredText, mine: string): Partial<FormOnScreen> {
  const clash = { theirs: text, mine };
  if (at === null) return { clash, hash, refusal: '看过两边以后再按“保存”，就在现在的文件上加上您填的。' };
  const words = '要改的这一条可能已经不在原处：请回到这个问题，重新打开这一条，再照下面的填一遍。';
  return { clash, refusal: words };
}
