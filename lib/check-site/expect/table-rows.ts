import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';
import type { SiteData } from '@/lib/check-site/read/site-data';
import { lines, reasonsOf } from './issue-facts';

type Part = IssueData['parts'][number];
type Measure = Part['measures'][number];

/** The rows of issues.csv, each about its issue, withdrawn ones last, and the names of its columns. */
export function issueRows(data: NoticeData): SiteRecord[] {
  return table(issueRecords(data));
}

function issueRecords({ issues, withdrawn }: Pick<NoticeData, 'issues' | 'withdrawn'>): SiteRecord[] {
  const live = issues.map((issue) => ({ about: issue.url, facts: issueRow(issue) }));
  const [first] = live;
  const blank = Object.fromEntries(Object.keys(first?.facts ?? {}).map((name) => [name, '']));
  const gone = withdrawn.map((issue) => ({ about: issue.url, facts: { ...blank, ...withdrawnRow(issue) } }));
  return [...live, ...gone];
}

/** The rows of the issues.csv of the whole site, each after what tells the notices apart, and the names of its columns; bureau and group as /data/issues.json has them, without it there are no such columns. */
export function siteIssueRows(notices: readonly NoticeData[], data: SiteData | null): SiteRecord[] {
  const bureaus = new Map(data?.notices.map((one) => [one.url, one]));
  const groups = new Map(data?.issues.map(({ url, group }) => [url, group]));
  const rows = notices.flatMap(({ notice, issues, withdrawn }) => {
    const { issuer, title: noticeTitle, published } = notice;
    const bureau = bureaus.get(notice.url);
    return issueRecords({ issues, withdrawn }).map(({ about, facts }) => ({
      about,
      facts: {
        ...(data === null ? {} : { bureau: bureau?.bureau ?? '', bureauName: bureau?.bureauName ?? '' }),
        issuer,
        noticeTitle,
        published,
        ...(data === null ? {} : groupCells(groups.get(about) ?? null)),
        ...facts,
      },
    }));
  });
  return table(rows);
}

const groupCells = (group: SiteData['issues'][number]['group']): Facts => ({
  group: group?.code ?? '',
  groupLabel: group?.label ?? '',
});

/** The rows of measures.csv, each about its measure, and the names of its columns. */
export function measureRows({ issues, figures, dates, documents }: NoticeData): SiteRecord[] {
  const rows = issues.flatMap((issue) =>
    issue.parts.flatMap((part) =>
      part.measures.map((measure) => ({
        about: measure.url,
        facts: {
          ...measureRow(issue, part, measure),
          ...countOf('figures', figures, measure),
          ...countOf('dates', dates, measure),
          ...countOf('documents', documents?.flatMap(placesOf), measure),
        },
      })),
    ),
  );
  return table(rows);
}

function issueRow(issue: IssueData): Facts {
  const { status, targets, remaining, parts } = issue;
  const reasons = reasonsOf(issue);
  const measures = parts.flatMap((part) => part.measures);
  const open = measures.filter(({ id }) => remaining.some(({ measure }) => measure === id));
  return {
    notice: issue.notice,
    id: issue.id,
    url: issue.url,
    heading: issue.text.split('\n')[0] ?? '',
    title: issue.title,
    status: status.code,
    statusLabel: status.label,
    statusBasis: status.basis,
    statusBasisLabel: status.basisLabel,
    statusAsOf: status.asOf,
    statusDocument: status.document,
    statusFrom: status.from ?? '',
    reasons: lines(reasons.map(({ code }) => code)),
    reasonLabels: lines(reasons.map(({ label }) => label)),
    targetMonths: lines(targets.map(({ month }) => month)),
    targetWords: lines(targets.map(({ words }) => words)),
    targetMeasures: lines(targets.map(({ measure }) => measure ?? '')),
    remainingText: lines(open.map(({ ordinal, text }) => `${ordinal ?? ''}${text}`)),
    later: issue.later ?? '',
    latestUpdate: issue.updates.at(-1)?.date ?? '',
    responsible: issue.responsible ?? '',
    deadline: issue.deadline?.words ?? '',
    chapter: issue.chapter ?? '',
    area: issue.area ?? '',
    theme: issue.theme ?? '',
    related: lines(issue.related.map(({ id }) => id)),
    ...otherIssues('returns', issue.returns),
    ...otherIssues('returnedIn', issue.returnedIn),
    ...otherIssues('follows', issue.follows === undefined ? undefined : [issue.follows ?? []].flat()),
    measures: String(measures.length),
    text: issue.text,
  };
}

// A column that releases from before there were returns do not have.
function otherIssues(name: string, others: readonly { notice: string; id: string }[] | undefined): Facts {
  return others === undefined ? {} : { [name]: lines(others.map(({ notice, id }) => `${notice}/${id}`)) };
}

// A measure that names a document twice counts it once.
const placesOf = ({ mentions }: { mentions: { measure: string | null }[] }) =>
  [...new Set(mentions.map(({ measure }) => measure))].map((measure) => ({ measure }));

// A column that releases from before there were such facts do not have.
function countOf(name: string, facts: NoticeData['figures'], { id }: Measure): Facts {
  if (facts === undefined) return {};
  return { [name]: String(facts.filter(({ measure }) => measure === id).length) };
}

// All other cells are blank.
function withdrawnRow({ notice, id, url, date, reason, basis }: NoticeData['withdrawn'][number]): Facts {
  return {
    notice,
    id,
    url,
    status: 'withdrawn',
    statusLabel: '已撤下',
    statusAsOf: date,
    statusFrom: lines([reason, ...(basis === null ? [] : [basis])]),
    measures: '0',
  };
}

function measureRow(issue: IssueData, part: Part, measure: Measure): Facts {
  const reasons = issue.remaining.find((one) => one.measure === measure.id)?.reasons ?? [];
  const target = issue.targets.find((one) => one.measure === measure.id);
  return {
    notice: issue.notice,
    issue: issue.id,
    id: measure.id,
    url: measure.url,
    issueTitle: issue.title,
    part: part.label ?? '',
    ordinal: measure.ordinal ?? '',
    text: measure.text,
    reasons: lines(reasons.map(({ code }) => code)),
    reasonLabels: lines(reasons.map(({ label }) => label)),
    targetMonth: target?.month ?? '',
    targetWords: target?.words ?? '',
  };
}

// A cell that an office program would run as a formula is guarded by ', and so is one that already looks guarded.
const guarded = (value: string): string => (/^'*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);

/** Rows as a CSV file has them: first the names of the columns, then each row with its cells guarded against formulas. */
export function table(rows: readonly SiteRecord[]): SiteRecord[] {
  const [first] = rows;
  const guard = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, guarded(value)]));
  return [
    { about: '', facts: first === undefined ? {} : { 各列: Object.keys(first.facts).join() } },
    ...rows.map(({ about, facts }) => ({ about, facts: guard(facts) })),
  ];
}
