import type { ParsedIssue } from '@/lib/import/parsed-notice';
import type { SourceLine } from '@/lib/import/text/source-line';

const LONGEST_TITLE = 60;

/** Whether a title is longer than titles are; a finding that is quoted as a whole ends where the quotation does. */
export const isLong = (title: string): boolean =>
  title.length > LONGEST_TITLE && !/^(?:关于|针对) *["“].*["”]/.test(title);

/** The first line of an issue if its title seems to go on there: 1.学习不够深 ↵ 入。 or 1.学习不够系统 ↵ 不够深入 ↵ 整改情况：… */
export function cutTitle({ heading, parts: [lead, ...parts] }: ParsedIssue): SourceLine[] {
  const [first, ...more] = lead?.label === null ? lead.paragraphs : [];
  if (first === undefined || /[。：:；;）)”]$/.test(heading.text)) return [];
  const isAlone = first.ordinal === null && more.length === 0 && parts.length > 0;
  return first.text.length <= 3 || (isAlone && !/[。：:；;）)】\]]$/.test(first.text)) ? [first] : [];
}

/** Issues with 整改情况： twice: the number of the next one may be missing. */
export const answeredTwice = (issues: readonly ParsedIssue[]): ParsedIssue[] =>
  issues.filter(({ parts }) => {
    const labels = parts.flatMap(({ label }) => label ?? []);
    return new Set(labels).size < labels.length;
  });

const hasText = ({ parts, sharedText }: ParsedIssue): boolean =>
  sharedText || parts.some(({ paragraphs }) => paragraphs.length > 0);

/** Issues of which only the heading was read. */
export const withoutText = (issues: readonly ParsedIssue[]): ParsedIssue[] =>
  issues.filter((issue) => !hasText(issue));

const styleOf = ({ printed }: ParsedIssue): string =>
  (printed ?? '').replace(/\d+/g, '1').replace(/[一二三四五六七八九十]+/g, '一');

/** Issues numbered otherwise than both their neighbours. */
export const otherStyle = (issues: readonly ParsedIssue[]): ParsedIssue[] =>
  issues.filter((issue, at) => {
    const [before, after] = [issues[at - 1], issues[at + 1]];
    if (before === undefined || after === undefined) return false;
    return (
      styleOf(before) === styleOf(after) && styleOf(issue) !== styleOf(before) && before.group === after.group
    );
  });
