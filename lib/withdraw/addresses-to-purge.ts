import * as address from '@/lib/addresses';
import type { Content } from '@/lib/content/read-content';
import { feedsOfSite } from '@/lib/data/feed/feeds-of-site';
import { isFeedArchive } from '@/lib/data/feed/is-feed-archive';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { filesThatGo } from './files-that-go';
import type { Target } from './find-target';
import { pathsOverAll } from './paths-over-all';

function pathsOf(target: Target, slug: string): { pages: string[]; files: string[] } {
  const own = { slug };
  const whole = {
    pages: [
      address.noticePath(own),
      address.issuesPath(own),
      address.documentsPath(own),
      address.figuresPath(own),
      address.timelinePath(own),
    ],
    files: [
      address.issuesJsonPath(own),
      address.issuesCsvPath(own),
      address.measuresCsvPath(own),
      address.figuresCsvPath(own),
      address.figuresJsonPath(own),
      address.datesCsvPath(own),
      address.datesJsonPath(own),
      address.targetsCalendarPath(own),
      address.documentsCsvPath(own),
      address.documentsJsonPath(own),
      address.noticeMarkdownPath(own),
      address.noticeTextPath(own),
      address.searchIndexPath(own),
      address.noticeZipPath(own),
    ],
  };
  const evidence = filesThatGo(target);
  const issues = issuesOf(target);
  const named = issues.map(({ id }) => ({ notice: slug, id }));
  return {
    pages: [
      ...evidence.map((file) => address.evidencePagePath(own, file)),
      ...named.map(address.issuePath),
      ...whole.pages,
    ],
    files: [
      ...evidence.map((file) => address.evidencePath(own, file)),
      ...named.flatMap((one) => [address.issueJsonPath(one), address.issueMarkdownPath(one)]),
      ...whole.files,
    ],
  };
}

// Pages of other notices that named an issue that went.
function otherPaths(target: Target): { pages: string[]; files: string[] } {
  const gone = target.kind === 'notice' || target.kind === 'issue' ? issuesOf(target) : [];
  const others = gone.flatMap(({ returns, returnedIn }) => [...returns, ...returnedIn]);
  const notices = [...new Set(others.map(({ issue }) => issue.notice))].map((slug) => ({ slug }));
  return {
    pages: [
      ...others.map(({ issue }) => address.issuePath(issue)),
      ...notices.map((notice) => address.issuesPath(notice)),
    ],
    files: [
      ...others.flatMap(({ issue }) => [address.issueJsonPath(issue), address.issueMarkdownPath(issue)]),
      ...notices.flatMap((notice) => [
        address.issuesJsonPath(notice),
        address.issuesCsvPath(notice),
        address.searchIndexPath(notice),
        address.noticeZipPath(notice),
      ]),
    ],
  };
}

function issuesOf(target: Target): Issue[] {
  if (target.kind === 'notice') return target.notice.issues;
  if (target.kind !== 'file') return [target.issue];
  return [...new Set(target.files.flatMap(({ uses }) => uses.map(({ issue }) => issue)))];
}

const SITE_PAGES = [address.homePath, address.noticesPath, address.changesPath, address.dataPath];
const SITE_FILES = [address.feedPath, address.llmsPath];

/** The addresses of every page and file that holds what was withdrawn, or lists it; with domain. */
export function addressesToPurge(
  content: Pick<Content, 'site' | 'notices' | 'withdrawnNotices'>,
  target: Target,
): string[] {
  const { site, notices } = content;
  const own = address.slugsOf(target.notice).flatMap((slug) => {
    const { pages, files } = pathsOf(target, slug);
    return [...pages, ...files];
  });
  const others = otherPaths(target);
  const bureaus = pagedBureaus(notices).flatMap((bureau) =>
    bureau.slug === target.notice.bureau.slug
      ? [address.bureauPath(bureau), address.bureauFeedPath(bureau)]
      : [],
  );
  const archives = feedsOfSite(content)
    .filter(({ path, body }) => isFeedArchive(path) && body().includes(named(site, target)))
    .map(({ path }) => path);
  return [
    ...own,
    ...others.pages,
    ...others.files,
    ...bureaus,
    ...SITE_PAGES,
    ...SITE_FILES,
    ...archives,
    ...pathsOverAll(site, notices),
  ].map((path) => address.absoluteUrl(site, path));
}

const named = (site: Site, { notice }: Target): string =>
  address.absoluteUrl(site, address.noticePath(notice));

/** What an index in shards has of the words, for the console of a cache; with domain. */
export function searchToPurge(site: Site, { notice }: Target): string[] {
  const texts = `${address.absoluteUrl(site, address.recordTextsPath(notice))}（整个目录）`;
  return [address.absoluteUrl(site, address.searchRootPath), texts];
}

/** The pages that search engines may have kept; with domain. */
export function pagesToReport(site: Site, target: Target): string[] {
  const own = address.slugsOf(target.notice).flatMap((slug) => pathsOf(target, slug).pages);
  return [...own, ...otherPaths(target).pages].map((path) => address.absoluteUrl(site, path));
}
