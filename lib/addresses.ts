import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Contact } from '@/lib/model/bureau/contact-schema';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import type { Issue, Measure, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** Every address of the site, without origin and base path (the last build step adds the base path); all end with / (trailingSlash) or name a file. */
export const homePath = '/';
export const noticesPath = '/notices/';
export const bureausPath = '/bureaus/';
export const comparePath = '/compare/';
/** The issues of all notices, on a site of several; the codes by which they are filtered; all of them as a table and as data. */
export const allIssuesPath = '/issues/';
export const allIssuesCodesPath = '/issues/codes.json';
export const allIssuesCsvPath = '/data/issues.csv';
export const allIssuesJsonPath = '/data/issues.json';
export const allIssuesSchemaPath = '/data/issues-schema.json';
/** The bureaus as data, on a site of several. */
export const bureausJsonPath = '/data/bureaus.json';
export const bureausSchemaPath = '/data/bureaus-schema.json';
export const changesPath = '/changes/';
export const aboutPath = '/about/';
export const contactPath = '/#contact';
export const statusMeaningPath = '/about/#status';
export const textNotePath = '/about/#text';
export const accessibilityPath = '/accessibility/';
export const siteMapPath = '/site-map/';
export const faviconPath = '/favicon.svg';
export const sharePicturePath = '/share.png';
export const sitemapPath = '/sitemap.xml';
export const sitemapTextPath = '/sitemap.txt';
/** A part of a site map that is too long for one file, counted from 1. */
export const sitemapPartPath = (number: number, kind: 'xml' | 'txt'): string => `/sitemap-${number}.${kind}`;
/** Whom to tell about a fault of the site (RFC 9116). */
export const securityTextPath = '/.well-known/security.txt';
export const feedPath = '/feed.xml';
export const llmsPath = '/llms.txt';
export const dataPath = '/data/';
export const searchPath = '/search/';
export const quotePath = '/quote/';
/** What suggestions are made from where a search finds nothing. */
export const suggestPath = '/search/suggest.json';

/** A page of the list of all issues, counted from 1. */
export const allIssuesPagePath = (number: number): string =>
  number === 1 ? allIssuesPath : `${allIssuesPath}${number}/`;

/** The page of a bureau, on a site of several. */
export const bureauPath = ({ slug }: Pick<Bureau, 'slug'>): string => `${bureausPath}${slug}/`;

/** The feed of a bureau, on a site of several. */
export const bureauFeedPath = (bureau: Pick<Bureau, 'slug'>): string => `${bureauPath(bureau)}feed.xml`;

/** A part of the older entries of a feed, given the address of the feed and the name of the part: /feed/2025-1.atom */
export const feedArchivePath = (feed: string, name: string) => `${feed.slice(0, -4)}/${name}.atom`;

/** The names of a notice that have addresses, the present one first. */
export const slugsOf = ({ slug, formerly = [] }: Pick<Notice, 'slug' | 'formerly'>): string[] => [
  slug,
  ...formerly,
];

/** The first name of a notice; `formerly` begins with the oldest. */
export const firstSlugOf = ({ slug, formerly = [] }: Pick<Notice, 'slug' | 'formerly'>): string =>
  formerly[0] ?? slug;

type NoticeSlug = Pick<Notice, 'slug'>;
type InNotice = Pick<Issue, 'notice' | 'id'>;

export const noticePath = ({ slug }: NoticeSlug): string => `${noticesPath}${slug}/`;
export const issuesPath = (notice: NoticeSlug): string => `${noticePath(notice)}issues/`;
export const issuePath = ({ notice, id }: InNotice): string => `${issuesPath({ slug: notice })}${id}/`;

/** The picture of a notice in link previews. */
export const noticePicturePath = (notice: NoticeSlug): string => `${noticePath(notice)}share.png`;

/** The alternates of a notice's pages: the same content as data or plain text. */
export const issuesJsonPath = (notice: NoticeSlug): string => `${noticePath(notice)}issues.json`;
export const issuesCsvPath = (notice: NoticeSlug): string => `${noticePath(notice)}issues.csv`;
export const measuresCsvPath = (notice: NoticeSlug): string => `${noticePath(notice)}measures.csv`;
export const figuresCsvPath = (notice: NoticeSlug): string => `${noticePath(notice)}figures.csv`;
export const figuresJsonPath = (notice: NoticeSlug): string => `${noticePath(notice)}figures.json`;
export const figuresSchemaPath = (notice: NoticeSlug): string => `${noticePath(notice)}figures-schema.json`;
export const datesCsvPath = (notice: NoticeSlug): string => `${noticePath(notice)}dates.csv`;
export const datesJsonPath = (notice: NoticeSlug): string => `${noticePath(notice)}dates.json`;
export const datesSchemaPath = (notice: NoticeSlug): string => `${noticePath(notice)}dates-schema.json`;
/** The targets of a notice as a calendar. */
export const targetsCalendarPath = (notice: NoticeSlug): string => `${noticePath(notice)}targets.ics`;
export const documentsCsvPath = (notice: NoticeSlug): string => `${noticePath(notice)}documents.csv`;
export const documentsJsonPath = (notice: NoticeSlug): string => `${noticePath(notice)}documents.json`;
export const documentsSchemaPath = (notice: NoticeSlug): string =>
  `${noticePath(notice)}documents-schema.json`;
export const schemaPath = (notice: NoticeSlug): string => `${noticePath(notice)}schema.json`;
export const noticeMarkdownPath = (notice: NoticeSlug): string => `${noticePath(notice)}notice.md`;
export const noticeTextPath = (notice: NoticeSlug): string => `${noticePath(notice)}notice.txt`;

/** The notice as one file to keep, which the last build step makes. */
export const noticeZipPath = (notice: NoticeSlug): string => `${noticePath(notice)}notice.zip`;

/** The alternates of an issue page. */
export const issueJsonPath = (issue: InNotice): string => `${issuePath(issue)}issue.json`;
export const issueMarkdownPath = (issue: InNotice): string => `${issuePath(issue)}issue.md`;

/** The list of documents that a notice names. */
export const documentsPath = (notice: NoticeSlug): string => `${noticePath(notice)}documents/`;

/** The figures of a notice. */
export const figuresPath = (notice: NoticeSlug): string => `${noticePath(notice)}figures/`;

/** The dates of a notice in the order of time. */
export const timelinePath = (notice: NoticeSlug): string => `${noticePath(notice)}timeline/`;

/** The page about a file of evidence, and the file itself below it: …/files/report/report.pdf */
export const evidencePagePath = (notice: NoticeSlug, { name }: { name: string }): string =>
  `${noticePath(notice)}files/${stemOf(name)}/`;
export const evidencePath = (notice: NoticeSlug, file: { name: string }): string =>
  `${evidencePagePath(notice, file)}${file.name}`;

/** Where the page of comparison lists the issues of a notice that were found again, and those with open targets. */
export const returnedAnchor = ({ slug }: NoticeSlug): string => `returned-${slug}`;
export const targetsAnchor = ({ slug }: NoticeSlug): string => `targets-${slug}`;

/** The parts of an address of a notice: slug, issue, name of a file and fragment; null for other addresses. */
export function readNoticeAddress(
  path: string,
): { slug: string; issue: string | null; file: string | null; fragment: string | null } | null {
  const [, slug, issue = null, file = null, fragment = null] =
    /^\/notices\/([^/#]+)\/(?:issues\/(?:(\d+)\/)?|(?:documents|figures|timeline)\/|files\/[^/#]+\/([^/#]+)?)?(?:#(.+))?$/.exec(
      path,
    ) ?? [];
  return slug === undefined ? null : { slug, issue, file, fragment };
}

/** The page about a file of evidence, from the address of the file; null for any other address. */
export function evidencePageOf(path: string): string | null {
  const { slug = '', file = null } = readNoticeAddress(path) ?? {};
  return file === null ? null : evidencePagePath({ slug }, { name: file });
}

/** The search index of a notice. */
export const searchIndexPath = (notice: NoticeSlug): string => `${noticePath(notice)}search.json`;

/** What is loaded first of an index in shards; the folder with the words of the records of a notice, and those of one, by its number among them. */
export const searchRootPath = '/search/index.json';
export const recordTextsPath = ({ slug }: NoticeSlug): string => `/search/${slug}/`;
export const recordTextPath = (notice: NoticeSlug, place: number): string =>
  `${recordTextsPath(notice)}${place}.json`;

/** The QR code of a page, with its address as the name: /data/ → /qr/data.svg, / → /qr/home.svg */
export const qrPath = (path: string): string =>
  path === homePath ? '/qr/home.svg' : `/qr${path.slice(0, -1)}.svg`;

/** Fragment ids on the notice page, where plain measure ids would repeat from issue to issue. */
export const issueAnchor = ({ id }: Pick<Issue, 'id'>): string => `issue-${id}`;
export const measureAnchor = (issue: Pick<Issue, 'id'>, { id }: Pick<Measure, 'id'>): string =>
  `${issueAnchor(issue)}-${id}`;

export const measurePath = (issue: InNotice, { id }: Pick<Measure, 'id'>): string =>
  `${issuePath(issue)}#${id}`;
/** The anchor of an update or erratum in the history of its page. */
export const updateAnchor = ({ date }: { date: string }): string => `u-${date}`;
export const erratumAnchor = (number: number): string => `e-${number}`;
/** The anchor of the withdrawal of a measure, w-m1, or of the file of an update, w-2026-05-01. */
export const withdrawalAnchor = (of: { measure: string } | { update: { date: string } }): string =>
  `w-${'measure' in of ? of.measure : of.update.date}`;
/** The anchor in the history of an issue that says which later issue repeats it. */
export const returnAnchor = ({ notice, id }: InNotice): string => `r-${notice}-${id}`;
export const issueInNoticePath = (issue: InNotice): string =>
  `${noticePath({ slug: issue.notice })}#${issueAnchor(issue)}`;

export const headingPath = (notice: NoticeSlug, { id }: { id: string }): string =>
  `${noticePath(notice)}#${id}`;

/** The relative path from one page to another, for places where no base path is added: ../../new/issues/ */
export function relativePath(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 2)}${to.slice(1)}`;
}

/** The full address, for canonical links, site maps and data. */
export const absoluteUrl = (
  { origin, basePath = '' }: Pick<Site, 'origin' | 'basePath'>,
  path: string,
): string => `${origin}${basePath}${path}`;

/** The page of the State Council's office on which readers report mistakes of a government website with this code. */
export function mistakesUrl(site: Pick<Site, 'origin' | 'basePath' | 'siteCode'>): string {
  const url = encodeURIComponent(absoluteUrl(site, homePath));
  return `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${site.siteCode}&url=${url}`;
}

/** A mailto address with subject and text, lines ended as mail ends them. */
export function mailAddress({ mail }: Pick<Contact, 'mail'>, subject: string, text: string): string {
  // Chinese is left to the browser to encode: encoded here it would cost 100 bytes on every issue page. “:” and “/” need
  // no encoding in a query and compress better as they are.
  const encode = (words: string): string => words.replace(/[^\u0080-\u{10ffff}:/]+/gu, encodeURIComponent);
  return `mailto:${mail}?subject=${encode(subject)}&body=${encode(text.replace(/\n/g, '\r\n'))}`;
}
