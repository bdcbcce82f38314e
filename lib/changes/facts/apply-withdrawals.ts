import type { Change } from '@/lib/changes/change';
import type { PublishedNotice } from '@/lib/changes/read/exported-site';
import { reasonWords } from '@/lib/check-site/expect/withdrawals';
import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { isMark, issueMark } from '@/lib/withdrawal-marks';
import { withoutFiles } from './without-files';

/** An earlier notice as it stands after the withdrawals of the later one, and these as changes with their causes. */
export type Applied = { before: PublishedNotice; changes: Change[] };

/** Takes what was withdrawn since out of an earlier notice, so that only what nothing accounts for still differs. */
export function applyWithdrawals(before: PublishedNotice, after: PublishedNotice): Applied {
  const { id: slug } = after.data.notice;
  const gone = notIn(before.data.withdrawn, after.data.withdrawn, ({ id }) => id);
  const changes = gone.map((issue) => withdrawal(`${slug} 问题 ${Number(issue.id)}`, issue));
  let text = before.text;
  const issues = before.data.issues.flatMap((issue): IssueData[] => {
    if (gone.some(({ id }) => id === issue.id)) {
      text = text.replace(issue.text, () => issueMark(issue.id));
      return [];
    }
    const now = after.data.issues.find(({ id }) => id === issue.id);
    if (now === undefined) return [issue];
    const files = withoutFiles(issue, now);
    changes.push(
      ...files.gone.map(({ of, ...entry }) =>
        withdrawal(`${slug} 问题 ${Number(issue.id)} ${inChinese(of)}更新的佐证材料`, entry),
      ),
    );
    const measures = notIn(issue.withdrawn, now.withdrawn, ({ measure }) => measure);
    if (measures.length === 0) return [files.issue];
    changes.push(...measures.map((entry) => withdrawal(`${slug} 措施 ${entry.measure}`, entry)));
    const left = withoutMeasures(files.issue, now, new Set(measures.map(({ measure }) => measure)));
    text = text.replace(issue.text, () => left.text);
    return [left];
  });
  const data = { ...before.data, issues, withdrawn: after.data.withdrawn };
  return { before: { ...before, data, text }, changes };
}

/** One withdrawal as a change; it repeats no word of what went. */
export function withdrawal(where: string, entry: NoticeData['withdrawn'][number] | Entry): Change {
  const cause = `${inChinese(entry.date)}撤下，${reasonWords(entry)}`;
  return { kind: 'withdrawn', where, before: '公开', after: '已撤下', cause };
}

type Entry = { date: string; reason: string; basis: string | null };

function notIn<One>(earlier: readonly One[], later: readonly One[], key: (one: One) => string): One[] {
  const known = new Set(earlier.map(key));
  return later.filter((one) => !known.has(key(one)));
}

function withoutMeasures(issue: IssueData, now: IssueData, gone: ReadonlySet<string>): IssueData {
  const marks = new Map(now.parts.flatMap((part) => part.measures.map((one) => [one.id, one.text] as const)));
  const goes = ({ measure }: { measure: string | null }): boolean => measure !== null && gone.has(measure);
  let { text } = issue;
  const parts = issue.parts.map((part) => ({
    ...part,
    measures: part.measures.map((measure) => {
      const mark = marks.get(measure.id);
      if (mark === undefined || !gone.has(measure.id)) return measure;
      const ordinal = measure.ordinal ?? '';
      text = text.replace(`${ordinal}${measure.text}`, () => `${ordinal}${mark}`);
      return { ...measure, text: mark };
    }),
  }));
  const updates = issue.updates.map((entry, index) =>
    clearedOr(entry, now.updates[index], ({ text: words }) => words),
  );
  const isCleared = updates.some((entry, index) => entry !== issue.updates[index]);
  return {
    ...issue,
    parts,
    text,
    updates,
    errata: issue.errata.map((entry, index) => clearedOr(entry, now.errata[index], ({ to }) => to)),
    later: goes({ measure: issue.later }) ? null : issue.later,
    remaining: issue.remaining.filter((entry) => !goes(entry)),
    // A target may have come from an update that went too.
    targets: isCleared ? now.targets : issue.targets.filter((entry) => !goes(entry)),
    statedTargets: issue.statedTargets.filter((entry) => !goes(entry)),
    withdrawn: now.withdrawn,
  };
}

// The later form of an entry of which only a mark is left.
function clearedOr<One>(entry: One, later: One | undefined, wordsOf: (one: One) => string): One {
  return later !== undefined && isMark(wordsOf(later)) ? later : entry;
}
