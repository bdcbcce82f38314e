import { z } from 'zod';

/** Codes with their labels for a description: rectified（已整改）、incomplete（未完成整改） */
export function codeWords<Code extends string>(codes: readonly Code[], labels: Record<Code, string>): string {
  return codes.map((code) => `${code}（${labels[code]}）`).join('、');
}

/** A text that is never empty. */
export const text = (description: string) => z.string().min(1).meta({ description });
/** A date, year-month-day. */
export const date = (description: string) => z.iso.date().meta({ description });
/** A full address; with a pattern, as most validators ignore formats. */
export const url = (description: string) =>
  z
    .url()
    .regex(/^https?:\/\/\S+$/)
    .meta({ description, format: 'uri' });

/** When and why something was withdrawn, as data. */
export const withdrawalFields = {
  date: date('撤下的日期'),
  reason: text('为什么撤下'),
  basis: text('依据；没有写明的为空').nullable(),
};
