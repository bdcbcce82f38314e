import { type Change, vanished } from '@/lib/changes/change';
import type { PublishedNotice } from '@/lib/changes/read/exported-site';
import type { Correction } from '@/lib/changes/read/frame-corrections';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { applyWithdrawals } from './apply-withdrawals';
import { compareIssue } from './compare-issue';
import { compareTexts, listCorrections } from './compare-texts';
import { correctionAsCause, entriesNotIn } from './entries';
import { isCorrected } from './is-corrected';

/** Everything that a reader sees differently in a notice: its name, its head, its issues and its other text. */
export function compareNotice(earlier: PublishedNotice, after: PublishedNotice): Change[] {
  const { before, changes: withdrawals } = applyWithdrawals(earlier, after);
  const { id: slug, title } = after.data.notice;
  const frame = entriesNotIn(before.corrections, after.corrections);
  const issues = pairIssues(before.data.issues, after.data.issues);
  const within = issues.flatMap(({ old, now }) => (old && now ? entriesNotIn(old.errata, now.errata) : []));
  const corrections = [...frame, ...within.filter(({ of: kind }) => kind !== 'status')];
  const where = `通报《${title}》`;
  const placeOf = (issue: IssueData): string => `${slug} 问题 ${Number(issue.id)} ${issue.title}`;
  const ofIssues = issues.flatMap(({ old, now }): Change[] => {
    if (old && now) return compareIssue(placeOf(now), { before: old, after: now, frame });
    if (now) return [{ kind: 'added', where: placeOf(now), before: null, after: now.title, cause: '新问题' }];
    return old ? [vanished(placeOf(old), old.title)] : [];
  });
  const lost = entriesNotIn(after.corrections, before.corrections).map((entry) =>
    vanished(where, correctionAsCause(entry)),
  );
  const isReported = ofIssues.some(({ kind, cause }) => cause === null || kind === 'added');
  return [
    ...renamed(before, after),
    ...headChanges(where, before, after, frame),
    ...registeredChanges(where, before, after),
    ...withdrawals,
    ...ofIssues.map((change) => (withdrawals.length > 0 ? relatedAnew(change) : change)),
    ...listCorrections(where, frame),
    ...lost,
    // A text that an issue already accounts for is not reported twice.
    ...(isReported ? [] : compareTexts(where, { before: before.text, after: after.text, corrections })),
  ];
}

// Which issues are related follows from the texts that are left; the reasons quote those that went.
function relatedAnew(change: Change): Change {
  const isRelated = change.kind === 'field' && change.where.endsWith('的相关问题');
  return isRelated ? { ...change, before: null, after: null, cause: '随撤下变动' } : change;
}

function pairIssues(before: readonly IssueData[], after: readonly IssueData[]) {
  const ids = new Set([...after, ...before].map(({ id }) => id));
  const find = (issues: readonly IssueData[], id: string): IssueData | undefined =>
    issues.find((issue) => issue.id === id);
  return [...ids].map((id) => ({ old: find(before, id), now: find(after, id) }));
}

function renamed(before: PublishedNotice, after: PublishedNotice): Change[] {
  if (before.address === after.address) return [];
  const where = `通报《${after.data.notice.title}》的网址`;
  return [
    { kind: 'setting', where, before: before.address, after: after.address, cause: '改名，旧的网址转到新的' },
  ];
}

// It is no part of the approved text, so it is its own cause.
function registeredChanges(where: string, before: PublishedNotice, after: PublishedNotice): Change[] {
  return REGISTERED.flatMap(({ name, read, what }): Change[] => {
    const [old, now] = [read(before.data.notice), read(after.data.notice)];
    if (old === now) return [];
    const cause = `编者登记的${what}（notice.md）`;
    return [{ kind: 'field', where: `${where}的${name}`, before: old, after: now, cause }];
  });
}

type Head = PublishedNotice['data']['notice'];

const REGISTERED: readonly { name: string; what: string; read: (notice: Head) => string | null }[] = [
  { name: '原发布网页', what: '网址', read: ({ sourceUrl }) => sourceUrl },
  { name: '前次通报', what: '前后通报', read: ({ follows }) => follows?.id ?? null },
  {
    name: '后续通报',
    what: '前后通报',
    read: ({ followedBy }) => followedBy.map(({ id }) => id).join('、') || null,
  },
];

const HEAD = [
  ['title', '标题'],
  ['issuer', '落款单位'],
  ['source', '来源'],
  ['published', '发布时间'],
  ['asOf', '截至日期'],
] as const;

function headChanges(
  where: string,
  before: PublishedNotice,
  after: PublishedNotice,
  frame: readonly Correction[],
): Change[] {
  return HEAD.flatMap(([field, name]): Change[] => {
    const [old, now] = [before.data.notice[field], after.data.notice[field]];
    // The correction itself is listed.
    if (old === now || isCorrected(old ?? '', now ?? '', frame)) return [];
    return [{ kind: 'text', where: `${where}的${name}`, before: old, after: now, cause: null }];
  });
}
