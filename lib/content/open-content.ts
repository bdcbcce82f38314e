import { basename, dirname } from 'node:path';
import { slugsOf } from '@/lib/addresses';
import { listFolder } from '@/lib/content/files/list-folder';
import { readBytes } from '@/lib/content/files/read-bytes';
import { checkMissing } from '@/lib/content/published/check-missing';
import { checkPublished, type PublishedFile, unrecorded } from '@/lib/content/published/check-published';
import { checkWithdrawnFiles } from '@/lib/content/published/check-withdrawn-files';
import { readPublished } from '@/lib/content/published/read-published';
import { withdrawnEvidence } from '@/lib/content/published/withdrawn-evidence';
import { checkContentFolder, checkCopies, noticeNames } from '@/lib/content/rules/check-folders';
import { checkFormerly } from '@/lib/content/rules/check-formerly';
import { knownHosts } from '@/lib/content/rules/known-hosts';
import { checkWording } from '@/lib/content/wording/check-wording';
import type { About } from '@/lib/model/about';
import { newestFirst } from '@/lib/model/newest-first';
import type { Issue, Notice, WithdrawnFile, WithdrawnNotice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import type { Site } from '@/lib/model/site-schema';
import { ContentError, type ContentFault, Report } from './fault';
import { readAbout } from './read-about';
import { readNotice } from './read-notice';
import { readSite } from './read-site';
import { isWithdrawnFolder, readWithdrawnNotice } from './read-withdrawn-notice';

/** All content, checked, with warnings and the record of published addresses. Notices are newest first; withdrawn ones are apart. */
export type Content = {
  site: Site;
  about: About;
  notices: Notice[];
  withdrawnNotices: WithdrawnNotice[];
  published: Published | null;
  warnings: readonly ContentFault[];
};

/** Options of a reading: an origin from outside, and today (used by the check alone). */
export type Reading = { origin?: string | undefined; today?: string };

/** Reads and checks the whole content folder; throws ContentError with every fault of every file. */
export function readContent(contentFolder: string, { origin, today }: Reading = {}): Content {
  const root = dirname(contentFolder);
  const folder = basename(contentFolder);
  const report = new Report();
  checkContentFolder(listFolder(root, folder, report), folder, report);
  const site = readSite(root, folder, origin, report);
  const about = readAbout(root, folder, report);
  const hosts = site && knownHosts(site);
  const folders = noticeFolders(root, `${folder}/notices`, report).map((name) => `${folder}/notices/${name}`);
  const gone = folders.filter((path) => isWithdrawnFolder(root, path));
  const notices = folders
    .filter((path) => !gone.includes(path))
    .map((path) => readNotice(root, path, report, { today, hosts }));
  const withdrawn = gone.flatMap((path) => readWithdrawnNotice(root, path, report) ?? []);
  if (folders.length > 0 && notices.length === 0)
    report.add({ file: `${folder}/notices`, message: NONE_LEFT });
  if (site !== null) checkWording(root, folder, site, report);
  const published = readPublished(root, folder, site?.official === true, report);
  const sound = notices.filter((notice) => notice !== null);
  const faultsBefore = report.faults.length;
  checkFormerly([...sound, ...withdrawn], folder, report);
  checkCopies(sound, folder, report);
  const isNamedOnce = report.faults.length === faultsBefore;
  // A notice with faults would be reported as vanished, one with the name of another as changed.
  if (isNamedOnce && sound.length + withdrawn.length === folders.length) {
    checkRecord(published, { notices: sound, withdrawnNotices: withdrawn }, folder, report);
  }
  const { faults, warnings } = report;
  if (faults.length > 0 || site === null || about === null) throw new ContentError(faults, warnings);
  return {
    site,
    about,
    notices: sound.toSorted(newestFirst),
    withdrawnNotices: withdrawn.toSorted(newestFirst),
    published: published?.record ?? null,
    warnings,
  };
}

const NONE_LEFT =
  '通报都已撤下，网站没有内容可以公开。请停止网站的服务；只是一部分要撤下的，请从上一次提交恢复，再撤下那一部分。';

function checkRecord(
  published: PublishedFile | null,
  { notices, withdrawnNotices }: Pick<Content, 'notices' | 'withdrawnNotices'>,
  folder: string,
  report: Report,
): void {
  const path = `${folder}/published.yaml`;
  checkWithdrawnFiles(published?.record ?? { pages: [], texts: {} }, notices, folder, report);
  if (published !== null) checkPublished(published, notices, folder, report, withdrawnNotices);
  // A damaged line is reported as such.
  if (published?.isWhole === false) return;
  if (published !== null) checkMissing(published, notices, report);
  const open = unrecorded(published?.record ?? null, notices, withdrawnNotices).length;
  if (open === 0) return;
  const message = `有 ${open} 个网址还没有登记。网站公开以后，请运行 npm run publish:record -- --from 发布的文件夹。`;
  report.warn({ file: path, message });
}

function noticeFolders(root: string, path: string, report: Report): string[] {
  const faultsBefore = report.faults.length;
  const names = noticeNames(listFolder(root, path, report), path, report);
  if (names.length === 0 && report.faults.length === faultsBefore) {
    const message = '没有通报。请为每份通报建一个文件夹，例如 2025-xuncha。';
    report.add({ file: path, message });
  }
  return names;
}

/** The functions that pages call. A notice is found by its old names too. */
export type ContentStore = {
  /** All of it by one reading, for what needs several of the parts below. */
  getContent: () => Content;
  getSite: () => Site;
  getAbout: () => About;
  getNotices: () => Notice[];
  getWithdrawnNotices: () => WithdrawnNotice[];
  getWithdrawnEvidence: () => WithdrawnFile[];
  getNewestNotice: () => Notice;
  getNotice: (slug: string) => Notice;
  getIssue: (slug: string, id: string) => Issue;
  /** The bytes of a published file of a notice. */
  getFile: (slug: string, name: string) => Uint8Array;
};

/** Opens the content folder. With `keep` it is read once, otherwise at every call, so that a saved file shows at once. */
export function openContent(
  contentFolder: string,
  { keep, origin }: { keep: boolean; origin?: string },
): ContentStore {
  let kept: Content | null = null;
  const getContent = (): Content => {
    if (kept !== null) return kept;
    const read = readContent(contentFolder, { origin });
    if (keep) kept = read;
    return read;
  };
  const getNotice = (slug: string): Notice =>
    orThrow(
      getContent().notices.find((notice) => slugsOf(notice).includes(slug)),
      `notice ${slug}`,
    );
  return {
    getContent,
    getSite: () => getContent().site,
    getAbout: () => getContent().about,
    getNotices: () => getContent().notices,
    getWithdrawnNotices: () => getContent().withdrawnNotices,
    getWithdrawnEvidence: () => withdrawnEvidence(getContent()),
    getNewestNotice: () => orThrow(getContent().notices[0], 'notice'),
    getNotice,
    getIssue: (slug, id) =>
      orThrow(
        getNotice(slug).issues.find((issue) => issue.id === id),
        `issue ${slug}/${id}`,
      ),
    getFile: (slug, name) => readFile(contentFolder, `notices/${getNotice(slug).slug}/files/${name}`),
  };
}

function readFile(contentFolder: string, name: string): Uint8Array {
  const report = new Report();
  const path = `${basename(contentFolder)}/${name}`;
  const bytes = readBytes(dirname(contentFolder), path, '缺少这个文件。请放回。', report);
  if (bytes === null) throw new ContentError(report.faults, []);
  return bytes;
}

function orThrow<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`no such ${name}`);
  return thing;
}
