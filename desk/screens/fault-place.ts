import type { ContentFault } from '@/lib/content/fault';
import { kindOf } from './fields/fields-task';
import { formAddress, issueAddress, issueOf, settingsAddress } from './paths';

const ENTRY = /^(updates|related) 第 (\d+) 条 (.+)$/;
const REASONS = /^remaining 第 (\d+) 条 reasons/;

/** The way from a fault to the field of the form in which it is cured, or to its issue; null where the desk has neither. */
export function faultPlace({ file, field = '' }: ContentFault): { href: string; words: string } | null {
  // From the content folder.
  const path = file.slice(file.indexOf('/') + 1);
  const toField = (form: string, name: string) => ({ href: `${form}#desk-${name}`, words: '改这一格' });
  const name = field.replaceAll(' ', '.');
  if (kindOf(path)?.fields.some((one) => one.name === name)) return toField(settingsAddress(path), name);
  const issue = issueOf(path);
  if (issue === null) return null;
  const [, measure] = REASONS.exec(field) ?? [];
  if (measure !== undefined)
    return toField(formAddress(issue, 'reasons'), `remaining.${Number(measure) - 1}.reasons`);
  const [, list, number, inEntry = ''] = ENTRY.exec(field) ?? [];
  if (list === undefined) return { href: issueAddress(issue), words: '打开这个问题' };
  const form = list === 'related' ? list : /^(?:target|measure)$/.test(inEntry) ? 'target' : 'update';
  return toField(formAddress(issue, form, Number(number) - 1), inEntry.replaceAll(' ', '.'));
}
