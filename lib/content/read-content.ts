import { basename, dirname } from 'node:path';
import { checkDays } from '@/lib/content/across/check-days';
import { checkFollowUps } from '@/lib/content/across/check-follow-ups';
import { checkReturns } from '@/lib/content/across/check-returns';
import { checkThemeGroups } from '@/lib/content/across/check-theme-groups';
import { linkFollowUps } from '@/lib/content/across/link-follow-ups';
import { linkReturns } from '@/lib/content/across/link-returns';
import { readThemeGroups } from '@/lib/content/across/read-theme-groups';
import { readBureaus } from '@/lib/content/bureaus/read-bureaus';
import { sitePublisher } from '@/lib/content/bureaus/site-publisher';
import { warnOfUnused } from '@/lib/content/bureaus/warn-of-unused';
import { listFolder } from '@/lib/content/files/list-folder';
import { checkRecord } from '@/lib/content/published/check-record';
import { readPublished } from '@/lib/content/published/read-published';
import { checkContentFolder, checkCopies, noticeNames } from '@/lib/content/rules/check-folders';
import { checkFormerly } from '@/lib/content/rules/check-formerly';
import { knownHosts } from '@/lib/content/rules/known-hosts';
import { checkSynonyms } from '@/lib/content/wording/check-synonyms';
import { checkWording } from '@/lib/content/wording/check-wording';
import type { WordingFinder } from '@/lib/content/wording/find-wording';
import { readAccepted } from '@/lib/content/wording/read-accepted';
import type { About, Accessibility } from '@/lib/model/about';
import { type Slip, slipOf } from '@/lib/model/accepted-schema';
import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { newestFirst } from '@/lib/model/newest-first';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import type { Synonym } from '@/lib/model/search/synonyms-schema';
import type { Site } from '@/lib/model/site-schema';
import { ContentError, type ContentFault, Report } from './fault';
import { readAbout } from './read-about';
import { readAccessibility } from './read-accessibility';
import { readNotice } from './read-notice';
import { readSite } from './read-site';
import { readSynonyms } from './read-synonyms';
import { isWithdrawnFolder, readWithdrawnNotice } from './read-withdrawn-notice';
import type { NoticeReader } from './remember-notices';

/** All content, checked, with warnings the record of published addresses, the slips of notices, the synonyms of their words, and which group their focus areas belong to. Bureaus are in the order of their files, notices newest first; withdrawn ones are apart. */
export type Content = {
  site: Site;
  bureaus: readonly Bureau[];
  about: About;
  accessibility: Accessibility;
  notices: Notice[];
  withdrawnNotices: WithdrawnNotice[];
  published: Published | null;
  slips: Slip[];
  synonyms: Synonym[];
  themeGroups: GroupOpening[];
  warnings: readonly ContentFault[];
};

/** Options of a reading: an origin from outside, today (used by the check alone), what reads a notice, and what finds wording. */
export type Reading = {
  origin?: string | undefined;
  today?: string;
  readNotice?: NoticeReader;
  wordingOf?: WordingFinder;
};

/** Reads and checks the whole content folder; throws ContentError with every fault of every file. */
export function readContent(
  contentFolder: string,
  { origin, today, readNotice: readOne = readNotice, wordingOf }: Reading = {},
): Content {
  const root = dirname(contentFolder);
  const folder = basename(contentFolder);
  const report = new Report();
  checkContentFolder(listFolder(root, folder, report), folder, report);
  const settings = readSite(root, folder, origin, report);
  const about = readAbout(root, folder, report);
  const accessibility = readAccessibility(root, folder, report);
  const hosts = settings && knownHosts(settings);
  const known = readBureaus(root, folder, hosts, report);
  const { bureaus } = known;
  const publisher = settings && sitePublisher(settings, known, `${folder}/site.yaml`, report);
  const site = settings && publisher && { ...settings, publisher };
  const folders = noticeFolders(root, `${folder}/notices`, report).map((name) => `${folder}/notices/${name}`);
  const gone = folders.filter((path) => isWithdrawnFolder(root, path));
  const read = folders
    .filter((path) => !gone.includes(path))
    .map((path) => readOne(root, path, report, { bureaus: known, today, hosts }));
  const withdrawn = gone.flatMap((path) => readWithdrawnNotice(root, path, known, report) ?? []);
  if (folders.length > 0 && read.length === 0) report.add({ file: `${folder}/notices`, message: NONE_LEFT });
  const accepted = readAccepted(root, `${folder}/accepted.yaml`, report);
  // The contact of a bureau that cannot be read may stand in a notice.
  if (site !== null && known.isWhole)
    checkWording(root, folder, { site, bureaus, accepted, wordingOf }, report);
  const synonyms = readSynonyms(root, `${folder}/synonyms.yaml`, report);
  const groups = readThemeGroups(root, `${folder}/theme-groups.yaml`, report);
  const published = readPublished(root, folder, settings?.official === true, report);
  const readable = read.filter((one) => one !== null);
  const sound = linkReturns(linkFollowUps(readable));
  // What is referred to may stand in a notice that cannot be read.
  if (sound.length === read.length) {
    const known = { notices: readable, withdrawn };
    checkReturns(known, report);
    checkFollowUps(known, report);
    checkDays(sound, folder, report);
    checkSynonyms(synonyms, sound, `${folder}/synonyms.yaml`, report);
    checkThemeGroups(groups, sound, `${folder}/theme-groups.yaml`, report);
  }
  const faultsBefore = report.faults.length;
  checkFormerly([...sound, ...withdrawn], folder, report);
  checkCopies(sound, folder, report);
  if (sound.length + withdrawn.length === folders.length)
    warnOfUnused(bureaus, [...sound, ...withdrawn], folder, report);
  const isNamedOnce = report.faults.length === faultsBefore;
  // A notice with faults would be reported as vanished, one with the name of another as changed.
  if (isNamedOnce && sound.length + withdrawn.length === folders.length) {
    checkRecord(published, { notices: sound, withdrawnNotices: withdrawn }, folder, report);
  }
  const { faults, warnings } = report;
  if (faults.length > 0 || site === null || about === null || accessibility === null) {
    throw new ContentError(faults, warnings);
  }
  return {
    site,
    bureaus,
    about,
    accessibility,
    notices: sound.toSorted(newestFirst),
    withdrawnNotices: withdrawn.toSorted(newestFirst),
    published: published?.record ?? null,
    synonyms: synonyms.map(({ asked, finds }) => ({ asked, finds })),
    themeGroups: groups.map(({ opens, group }) => ({ opens, group })),
    slips: accepted.flatMap((row) => slipOf(row) ?? []),
    warnings,
  };
}

const NONE_LEFT =
  '通报都已撤下，网站没有内容可以公开。请停止网站的服务；只是一部分要撤下的，请从上一次提交恢复，再撤下那一部分。';

function noticeFolders(root: string, path: string, report: Report): string[] {
  const faultsBefore = report.faults.length;
  const names = noticeNames(listFolder(root, path, report), path, report);
  if (names.length === 0 && report.faults.length === faultsBefore) {
    const message = '没有通报。请为每份通报建一个文件夹，例如 2025-xuncha。';
    report.add({ file: path, message });
  }
  return names;
}
