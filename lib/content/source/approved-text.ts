import { formatDate } from '@/lib/dates';
import { comparable } from '@/lib/folding';
import type { NoticeText } from '@/lib/model/notice';

/** The approved text of a source, the line of time and source above it, and the lines below the signed date. */
type ApprovedText = { text: string; meta: string; below: readonly string[] };

/** The approved text in the source: from the title to the signed date, without the line of time, source and type size. */
export function approvedText(source: string, notice: NoticeText): ApprovedText | null {
  const lines = source.split('\n').map((line) => line.trim());
  const title = lines.findIndex((line) => comparable(line) === comparable(notice.title));
  const meta = lines.findIndex((line, index) => index > title && line !== '');
  const date = notice.signed === undefined ? null : formatDate(notice.signed);
  const signed = lines.findIndex((line) => comparable(line) === date);
  if (title === -1 || signed < meta) return null;
  return {
    text: [lines[title], ...lines.slice(meta + 1, signed + 1)].join('\n'),
    meta: lines[meta] ?? '',
    below: lines.slice(signed + 1).filter((line) => line !== ''),
  };
}
