import { type Answers, NO_ANSWERS } from '@/lib/import/input/answers';
import type { Input } from '@/lib/import/input/input';
import { bureauOf, type KnownBureau } from '@/lib/import/review/bureau-of';
import { findQuestions, type Question } from '@/lib/import/review/find-questions';
import { refusalOf } from '@/lib/import/review/refusal';
import { folderFiles } from '@/lib/import/write/folder-files';
import { lostText } from '@/lib/import/write/lost-text';
import { NOTHING_SUPPLIED, type Supplied } from '@/lib/import/write/supplied';
import type { Difference } from '@/lib/text';
import { parseNotice } from './parse-notice';
import type { ParsedNotice, Refusal } from './parsed-notice';

/**
 * The result of an import: refused, not written because text would be lost or because the editor has to confirm
 * something first, or the files of the folder.
 */
export type Imported =
  | { kind: 'refused'; notice: ParsedNotice; refusal: Refusal }
  | { kind: 'lossy'; notice: ParsedNotice; difference: Difference }
  | { kind: 'unconfirmed'; notice: ParsedNotice; questions: Question[] }
  | { kind: 'ready'; notice: ParsedNotice; files: Map<string, string | Uint8Array>; answers: Answers };

/** The files of a notice folder for an input, what the editor confirmed and supplied, and the bureaus that there are, or the reason why there are none. Writes nothing. */
export function importNotice(
  input: Input,
  answers: Answers = NO_ANSWERS,
  bureaus: readonly KnownBureau[] = [],
  supplied: Supplied = NOTHING_SUPPLIED,
): Imported {
  const { lines, source, tables } = input;
  const notice = parseNotice(lines, answers);
  const refusal = refusalOf(notice, lines, tables);
  if (refusal !== null) return { kind: 'refused', notice, refusal };
  const files = folderFiles(notice, source, bureauOf(notice, bureaus, answers.bureau), supplied);
  const difference = lostText(lines, notice, files);
  if (difference !== null) return { kind: 'lossy', notice, difference };
  const questions = findQuestions(notice, input, answers, bureaus);
  return questions.length === 0
    ? { kind: 'ready', notice, files, answers }
    : { kind: 'unconfirmed', notice, questions };
}
