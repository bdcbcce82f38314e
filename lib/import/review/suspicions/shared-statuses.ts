import type { ParsedIssue, ParsedNotice } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';

/** The lines with a status that was read for the last issue of a heading alone, and may be said of all of them. */
export function sharedStatuses({ issues, groups }: Pick<ParsedNotice, 'issues' | 'groups'>): SourceLine[] {
  return issues.flatMap((issue, at): SourceLine[] => {
    const { group, status, sharedText } = issue;
    const line = lastLine(issue);
    if (line === undefined || sharedText || status.basis !== 'stated') return [];
    if (/^(?:以上|上述)/.test(matchable(status.words ?? ''))) return [line];
    const siblings = issues.filter((other) => other !== issue && other.group === group);
    const heading = groups[group ?? -1]?.heading;
    const isFinding = heading !== undefined && !/方面(?:\([^()]*\))?$/.test(matchable(heading));
    const isAlone = siblings.length > 0 && siblings.every((other) => other.status.basis === 'unknown');
    const isLast = issues[at + 1]?.group !== group;
    return isFinding && isAlone && isLast ? [line] : [];
  });
}

const lastLine = ({ parts }: ParsedIssue): SourceLine | undefined => parts.at(-1)?.paragraphs.at(-1);
