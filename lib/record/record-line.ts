import { sha256 } from '@/lib/digest/sha256';
import { PUBLISHED_VALUE } from '@/lib/model/published';

/** A line of a record: an address, and for a text its value. `state` is whether the line is as it was written. */
export type RecordLine = {
  address: string;
  value: string | null;
  state: 'intact' | 'edited';
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
  const state = sign === null || sign === signOf(words) ? 'intact' : 'edited';
  if (page !== undefined) return { address: page, value: null, state };
  if (text === undefined || !PUBLISHED_VALUE.test(value)) return null;
  return { address: text, value, state };
}

// Four digits find a slip; they are no protection against somebody who computes them.
const signOf = (words: string): string => sha256(words).slice(0, 4);
