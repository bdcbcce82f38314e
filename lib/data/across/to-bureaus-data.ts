import { absoluteUrl, bureauFeedPath, bureauPath, bureausSchemaPath, noticePath } from '@/lib/addresses';
import { copyCaveats } from '@/lib/data/records/caveats';
import type { BureauRecord, BureausData } from '@/lib/data/schema/bureaus-data-schema';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';

/** The bureaus that have pages of their own as data, each with its notices. */
export function toBureausData(site: Site, notices: readonly Notice[]): BureausData {
  return {
    $schema: absoluteUrl(site, bureausSchemaPath),
    notes: copyCaveats(site, site.publisher),
    bureaus: pagedBureaus(notices).map((bureau) => toRecord(site, bureau, notices)),
  };
}

function toRecord(site: Site, bureau: Bureau, notices: readonly Notice[]): BureauRecord {
  const { slug, name, shortName = null, partyGroup = null, region = null, officialSite = null } = bureau;
  return {
    id: slug,
    url: absoluteUrl(site, bureauPath(bureau)),
    name,
    shortName,
    partyGroup,
    region,
    officialSite,
    contact: bureau.contact,
    formerly: bureau.formerly.map((former) => ({ name: former.name, until: former.until })),
    feed: absoluteUrl(site, bureauFeedPath(bureau)),
    notices: notices
      .filter((notice) => notice.bureau.slug === slug)
      .map((notice) => ({
        id: notice.slug,
        url: absoluteUrl(site, noticePath(notice)),
        title: notice.shortTitle,
        bureauName: notice.bureauName,
      })),
  };
}
