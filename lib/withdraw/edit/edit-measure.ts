import { isMap, isSeq } from 'yaml';
import { Report } from '@/lib/content/fault';
import type { ContentFile } from '@/lib/content/files/read-text';
import { remainingPart } from '@/lib/content/parse/measures';
import { parseIssue } from '@/lib/content/parse/parse-issue';
import { writtenUpdates } from '@/lib/model/across/written-updates';
import type { Issue, Measure } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { entryMark, isMark, measureMark, WITHDRAWN_WORDS } from '@/lib/withdrawal-marks';
import { errataOfText } from './errata-of-text';
import { closeFront, type FrontDocument, openFront, removeEntries } from './front-document';
import { wordsOf } from './words-of';

// An update that repeats so many characters of a measure is about it.
const REPEATED = 8;

/** The file of an issue of which a measure is withdrawn: a mark in its place, an entry in `withdrawn`, and no entry that repeats its words. */
export function editMeasure(
  file: ContentFile,
  issue: Issue,
  measure: Measure,
  withdrawal: Withdrawal,
): string {
  const body = replaceParagraphs(file, issue, measure);
  const opened = openFront(body);
  removeRemaining(opened, issue, measure);
  if (issue.later?.id === measure.id) opened.front.delete('later');
  clearUpdates(opened, issue, measure);
  clearErrata(opened, issue, measure);
  const entry = opened.front.createNode({ measure: measure.id, ...withdrawal });
  const list = opened.front.get('withdrawn');
  if (isSeq(list)) list.add(entry);
  else opened.front.set('withdrawn', opened.front.createNode([entry]));
  return closeFront(opened);
}

// From the first line of the measure to the line before whatever follows it.
function replaceParagraphs(file: ContentFile, issue: Issue, { id, ordinal }: Measure): string {
  const parts = parseIssue(issue.id, file, new Report())?.parts ?? [];
  const ids = issue.parts.flatMap((part) => part.measures.map((one) => one.id));
  const starts = parts.flatMap((part) => part.measures.map(({ line }) => line));
  const first = starts[ids.indexOf(id)];
  if (first === undefined) throw new Error(`${file.path}: no measure ${id}`);
  const all = [...starts, ...parts.flatMap(({ label, line }) => (label === null ? [] : [line]))];
  const next = all.filter((line) => line > first).sort((a, b) => a - b)[0];
  const lines = file.text.split('\n');
  const after = next === undefined ? [''] : ['', ...lines.slice(next - 1)];
  return [...lines.slice(0, first - 1), `${ordinal ?? ''}${measureMark(issue.id, id)}`, ...after].join('\n');
}

function removeRemaining({ front }: FrontDocument, { parts }: Issue, measure: Measure): void {
  const open = parts[remainingPart(parts)]?.measures.filter(({ text }) => !isMark(text)) ?? [];
  const place = open.findIndex(({ id }) => id === measure.id);
  if (place !== -1) removeEntries(front, 'remaining', (index) => index === place);
}

// Status and source of an update stay; they repeat nothing.
function clearUpdates({ front }: FrontDocument, issue: Issue, measure: Measure): void {
  const { id } = issue;
  const words = wordsOf([measure.text], REPEATED);
  for (const [index, update] of writtenUpdates(issue).entries()) {
    if (update.measure !== measure.id && !words.has(update.text)) continue;
    front.setIn(['updates', index, 'text'], entryMark(id, measure.id));
    const entry = front.getIn(['updates', index]);
    if (!isMap(entry)) continue;
    entry.delete('target');
    entry.delete('measure');
  }
}

function clearErrata({ front }: FrontDocument, issue: Issue, measure: Measure): void {
  for (const index of errataOfText(issue, `${measure.ordinal ?? ''}${measure.text}`)) {
    front.setIn(['errata', index, 'from'], WITHDRAWN_WORDS);
    front.setIn(['errata', index, 'to'], measureMark(issue.id, measure.id));
    front.setIn(['errata', index, 'reason'], entryMark(issue.id, measure.id));
  }
}
