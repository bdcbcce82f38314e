import { slugsOf } from '@/lib/addresses';
import { folderState } from '@/lib/content/files/folder-state';
import { withdrawnEvidence } from '@/lib/content/published/withdrawn-evidence';
import { rememberWording } from '@/lib/content/wording/remember-wording';
import type { About, Accessibility } from '@/lib/model/about';
import type { Slip } from '@/lib/model/accepted-schema';
import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Issue, Notice, WithdrawnFile, WithdrawnNotice } from '@/lib/model/notice';
import type { Synonym } from '@/lib/model/search/synonyms-schema';
import type { Site } from '@/lib/model/site-schema';
import { type Content, readContent } from './read-content';
import { readPublishedFile } from './read-published-file';
import { rememberNotices } from './remember-notices';

/** The functions that pages call. A notice is found by its old names too. */
export type ContentStore = {
  /** All of it by one reading, for what needs several of the parts below. */
  getContent: () => Content;
  getSite: () => Site;
  getAbout: () => About;
  getAccessibility: () => Accessibility;
  getNotices: () => Notice[];
  getWithdrawnNotices: () => WithdrawnNotice[];
  getWithdrawnEvidence: () => WithdrawnFile[];
  getNewestNotice: () => Notice;
  getNotice: (slug: string) => Notice;
  getIssue: (slug: string, id: string) => Issue;
  getSynonyms: () => Synonym[];
  getThemeGroups: () => GroupOpening[];
  /** The slips of a notice. */
  getSlips: (notice: Notice) => Slip[];
  /** The bytes of a published file of a notice. */
  getFile: (slug: string, name: string) => Uint8Array;
};

/** How the content is opened; `once` may have a function looked at once for each request, however often it is called. */
type Opening = { keep: boolean; origin?: string; once?: (make: () => Content) => () => Content };

/** Opens the content folder. With `keep` it is read once, otherwise again after every change of a file, so that a saved one shows at once. */
export function openContent(
  contentFolder: string,
  { keep, origin, once = (make) => make }: Opening,
): ContentStore {
  let kept: { content: Content; state: string } | null = null;
  const remembering = { readNotice: rememberNotices(), wordingOf: rememberWording() };
  const getContent = once((): Content => {
    const state = keep ? '' : folderState(contentFolder);
    if (kept?.state !== state)
      kept = { content: readContent(contentFolder, { origin, ...remembering }), state };
    return kept.content;
  });
  const getNotice = (slug: string): Notice =>
    orThrow(
      getContent().notices.find((notice) => slugsOf(notice).includes(slug)),
      `notice ${slug}`,
    );
  return {
    getContent,
    getSite: () => getContent().site,
    getAbout: () => getContent().about,
    getAccessibility: () => getContent().accessibility,
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
    getSynonyms: () => getContent().synonyms,
    getThemeGroups: () => getContent().themeGroups,
    getSlips: ({ slug }) => getContent().slips.filter(({ notice }) => notice === slug),
    getFile: (slug, name) => readPublishedFile(contentFolder, getNotice(slug).slug, name),
  };
}

function orThrow<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`no such ${name}`);
  return thing;
}
