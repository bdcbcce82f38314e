import { WITHDRAWN } from '@/lib/status';
import { parseValue } from './parse-value';

const END = ` ${WITHDRAWN.label}`;

/** True for the value of a text that was withdrawn; its words may have gone. */
export function isWithdrawn(value: string): boolean {
  return value.endsWith(END);
}

/** The value of a text once it is withdrawn: its day and hash, with 已撤下 in place of a status. */
export function asWithdrawn(value: string): string {
  const { day, hash } = parseValue(value);
  return `${day} ${hash}${END}`;
}
