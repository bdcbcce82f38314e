import { comparePath, returnedAnchor, statusMeaningPath, targetsAnchor } from '@/lib/addresses';
import type { ExportedSite, PublishedNotice } from '@/lib/changes/read/exported-site';
import { entryHead } from '@/lib/check-site/expect/dates';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';
import { DEPENDENT_PHRASES, DEPENDENT_WORDS } from './dependent-words';

/** What pages repeat from the data of a site: names and words of entries, days and months, and all text. */
export type PublishedWords = { phrases: ReadonlySet<string>; text: string };

/** Gathers them from several sites, as a line may go or come. */
export function publishedWords(...sites: readonly ExportedSite[]): PublishedWords {
  const notices = sites.flatMap((site) => site.notices);
  const phrases = [...notices.flatMap(phrasesOf), ...sites.flatMap(shortTitles)];
  const labels = [
    ...STATUS_CODES,
    ...REASON_CODES,
    ...Object.values(STATUS_LABELS),
    ...Object.values(REASON_LABELS),
  ];
  const texts = notices.flatMap(({ text, data }) => [
    text,
    // A table shows several paragraphs in one line.
    ...data.issues.flatMap((issue) => [issue.text, issue.text.replaceAll('\n', ' ')]),
    ...data.issues.flatMap(labelledLines),
    // What stands before a sentence of the line of time.
    ...(data.dates ?? []).flatMap((date) => [entryHead(date), date.from ?? '', date.to ?? '']),
  ]);
  return {
    phrases: new Set([...labels, ...DEPENDENT_PHRASES, ...phrases].filter((phrase) => phrase !== '')),
    text: [...DEPENDENT_WORDS, ...phrases, ...texts].join('\n'),
  };
}

// Lists over several notices name them so; the page of a notice says it in its breadcrumbs.
const shortTitles = ({ site, notices }: ExportedSite): string[] =>
  notices.map(({ address }) => {
    const $ = site.pages.get(`${address}index.html`);
    return $?.('nav[aria-label=当前位置] [aria-current]').text() ?? '';
  });

function phrasesOf({ address, data, corrections }: PublishedNotice): string[] {
  const { id: slug, title, sourceUrl, published, asOf, follows, followedBy } = data.notice;
  return [
    address,
    title,
    // What statuses rest on is said, with a link, from the first that is inferred.
    statusMeaningPath,
    // Its sections on the page of comparison come with its first return or target.
    `${comparePath}#${returnedAnchor({ slug })}`,
    `${comparePath}#${targetsAnchor({ slug })}`,
    ...[follows, ...followedBy].flatMap((other) => (other === null ? [] : [other.title, other.url])),
    ...(sourceUrl === null ? [] : [sourceUrl, new URL(sourceUrl).host]),
    ...[published, asOf].flatMap(bothForms),
    ...corrections.flatMap(({ date, from, to, reason }) => [...bothForms(date), from, to, reason]),
    ...data.withdrawn.flatMap((entry) => [`，问题 ${Number(entry.id)}`, ...withdrawalPhrases(entry)]),
    ...data.issues.flatMap(phrasesIn),
  ];
}

type Withdrawal = { date: string; reason: string; basis: string | null };

const withdrawalPhrases = ({ date, reason, basis }: Withdrawal): string[] => [
  ...bothForms(date),
  reason,
  basis ?? '',
];

function phrasesIn({
  id,
  title,
  chapter,
  area,
  theme,
  parts,
  updates,
  errata,
  targets,
  statedTargets,
  related,
  withdrawn,
  returns = [],
  returnedIn = [],
  follows = null,
}: IssueData): string[] {
  return [
    title,
    // A heading is a choice of the search's filter while an issue stands under it: 9.财经制度执行不够严格（1）
    ...[chapter, area, theme].flatMap((heading) => (heading === null ? [] : [`${heading}（`])),
    ...parts.flatMap(({ measures }) => measures.map((measure) => measure.id)),
    // Where a figure or document stands: 问题 3，一是
    ...parts.flatMap(({ measures }) => measures.map(({ ordinal }) => placeWords(id, ordinal))),
    ...updates.flatMap(({ date, text, evidence }) => [...bothForms(date), text, ...evidenceWords(evidence)]),
    ...errata.flatMap(({ date, from, to, reason }) => [...bothForms(date), from, to, reason]),
    ...[...targets, ...statedTargets].flatMap(({ month, words }) => [...bothForms(month), words]),
    ...related.map(({ words }) => words),
    ...withdrawn.flatMap(withdrawalPhrases),
    ...[follows, ...updates.map(({ followUp }) => followUp)].flatMap((other) =>
      other ? [other.title, other.noticeTitle, other.url, `${other.notice}/${other.id}`] : [],
    ),
    // 2027年通报
    ...[...returns, ...returnedIn].flatMap((other) => [
      other.title,
      other.reason,
      other.url,
      `${other.notice}/${other.id}`,
      `${other.published.slice(0, 4)}年通报`,
    ]),
  ];
}

type Evidence = IssueData['updates'][number]['evidence'];

const evidenceWords = (evidence: Evidence): string[] => [
  ...[evidence?.file, evidence?.link].flatMap((one) => (one ? [one.title, one.url] : [])),
  ...(evidence?.withdrawn ? withdrawalPhrases(evidence.withdrawn) : []),
];

// On the page of the notice the label of a part stands before its first measure.
const placeWords = (issue: string, ordinal: string | null): string =>
  `问题 ${Number(issue)}${ordinal === null ? '' : `，${ordinal}`}`;

function labelledLines({ parts }: IssueData): string[] {
  return parts.flatMap(({ label, measures: [first] }) =>
    label === null || first === undefined ? [] : [`${label}${first.ordinal ?? ''}${first.text}`],
  );
}

const bothForms = (date: string): string[] => [date.slice(0, 10), inChinese(date)];
