import { SUPPLIED } from '@/lib/model/notice-front-schema';
import { parseAnswers } from './import-options';
import type { Answers } from './input/answers';
import type { Supplied } from './write/supplied';

/** How the names of fields begin in which an answer is given, as an option of the command, and a reason, by the key of its paragraph. */
export const [ANSWER, REASON] = ['answer', 'reason-'] as const;

/** What was filled in about an import: the name of its folder, the options that were chosen and what they answer, and what was supplied. */
export type Filled = { as: string; options: readonly string[]; answers: Answers; supplied: Supplied };

/** Reads the fields of a form about an import; a string says which answer is none. */
export function readFilled(fields: URLSearchParams): Filled | string {
  const filled = [...fields]
    .map(([name, value]) => ({ name, value: value.trim() }))
    .filter(({ value }) => value !== '');
  const wordsOf = (wanted: string): string => filled.find(({ name }) => name === wanted)?.value ?? '';
  const options = filled.flatMap(({ name, value }) => (name.startsWith(ANSWER) ? [value] : []));
  const answers = parseAnswers(options.flatMap((option) => option.split(' ')));
  if (typeof answers === 'string') return answers;
  const reasons = new Map<string, string[]>();
  for (const { name, value } of filled) {
    const key = name.slice(REASON.length);
    if (name.startsWith(REASON)) reasons.set(key, [...(reasons.get(key) ?? []), value]);
  }
  const supplied = SUPPLIED.map((name): [string, string] => [name, wordsOf(name)]);
  const given = Object.fromEntries(supplied.filter(([, value]) => value !== ''));
  return { as: wordsOf('as'), options, answers, supplied: { fields: given, reasons } };
}
