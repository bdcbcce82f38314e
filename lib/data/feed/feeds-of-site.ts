import type { Bureau, InBureau } from '@/lib/model/bureau/bureau';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { atomFeed, bureauFeed, type FeedDocument } from './atom-feed';

/** What a site has to be subscribed to. */
type Content = { site: Site; notices: readonly Notice[]; withdrawnNotices: readonly WithdrawnNotice[] };

/** Every document of the feed of the site, and of those of its bureaus. */
export function feedsOfSite({ site, notices, withdrawnNotices }: Content): FeedDocument[] {
  const feedOf = (bureau: Bureau): FeedDocument[] => {
    const isOwn = ({ bureau: own }: InBureau): boolean => own.slug === bureau.slug;
    return atomFeed(site, notices.filter(isOwn), withdrawnNotices.filter(isOwn), bureauFeed(site, bureau));
  };
  return [...atomFeed(site, notices, withdrawnNotices), ...pagedBureaus(notices).flatMap(feedOf)];
}
