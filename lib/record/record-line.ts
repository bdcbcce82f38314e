import { createHash } from 'node:crypto';
import { PUBLISHED_VALUE } from '@/lib/model/published';

/** A line of a record: an address, and for a text its value. `state` is whether the line is as it was written, if it has a sign. */
export type RecordLine = {
  address: string;
  value: string | null;
  state: 'intact' | 'unsigned' | 'edited';
};

/** The line of a page, or of a text with its value; the sign at its end shows whether it was edited since. */
export function formatRecordLine(address: string, value: string | null): string {
  const words = value === null ? `- ${address}` : `${address}: ${value}`;
  return `  ${words} =${signOf(words)}`;
}

/** Reads a line; null if it is none. Records written before lines had signs are read too. */
export function parseRecordLine(line: string): RecordLine | null {
  const [, words = '', sign = null] = /^\s*(.*?)(?:\s+=([0-9a-f]{4}))?\s*$/.exec(line) ?? [];
  const [, page, text, value = ''] = /^(?:-\s+(\/\S*)|(\/\S*):\s+(.+))$/.exec(words) ?? [];
  const state = sign === null ? 'unsigned' : sign === signOf(words) ? 'intact' : 'edited';
  if (page !== undefined) return { address: page, value: null, state };
  if (text === undefined || !PUBLISHED_VALUE.test(value)) return null;
  return { address: text, value, state };
}

// Four digits find a slip; they are no protection against somebody who computes them.
const signOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 4);
