import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { SUPPLIED } from '@/lib/model/notice-front-schema';
import { remainingTexts } from './issue-file';
import { issueId } from './section-file';
import type { Supplied, SuppliedField } from './supplied';

/** What a notice needs and its text does not print: fields, and the reasons of each paragraph that says what remains of an issue. */
export type Needs = {
  fields: SuppliedField[];
  reasons: { key: string; id: string; title: string; text: string; line: number }[];
};

/** The key of the reasons of a paragraph that says what remains of an issue, by its place among them: 39-0 */
export const remainingKey = (id: string, at: number): string => `${id}-${at}`;

/** What the editor has to supply to a notice as it was read. */
export function findNeeds(notice: ParsedNotice): Needs {
  const { title, issuer, published } = notice;
  const isRead = { title: title.length > 0, issuer: issuer !== null, published: published !== null };
  return {
    fields: SUPPLIED.filter((field) => !isRead[field]),
    reasons: notice.issues.flatMap((issue, index) => {
      const id = issueId(index);
      const texts = remainingTexts(issue) ?? [];
      const { line } = issue.heading;
      return texts.map((text, at) => ({ key: remainingKey(id, at), id, title: issue.title, text, line }));
    }),
  };
}

/** True if nothing is needed that was not supplied. */
export function areMet({ fields, reasons }: Needs, supplied: Supplied): boolean {
  return (
    fields.every((field) => (supplied.fields[field] ?? '') !== '') &&
    reasons.every(({ key }) => (supplied.reasons.get(key) ?? []).length > 0)
  );
}

/** The needs for which something was supplied. */
export function suppliedNeeds({ fields, reasons }: Needs, supplied: Supplied): Needs {
  return {
    fields: fields.filter((field) => supplied.fields[field] !== undefined),
    reasons: reasons.filter(({ key }) => supplied.reasons.has(key)),
  };
}
