import * as address from '@/lib/addresses';
import { mapFiles } from '@/lib/data/site-maps/map-files';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { sitePages } from '@/lib/pages/all-pages';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';

/** The site maps and, on a site of several notices or bureaus, the pages and files that list what all of them have. */
export function pathsOverAll(site: Site, notices: readonly Notice[]): string[] {
  const pages = sitePages(notices).map(({ path }) => path);
  return [
    ...pages.filter((path) => path === address.comparePath || path.startsWith(address.allIssuesPath)),
    ...(notices.length < 2
      ? []
      : [address.allIssuesCodesPath, address.allIssuesCsvPath, address.allIssuesJsonPath]),
    ...(pagedBureaus(notices).length === 0 ? [] : [address.bureausPath, address.bureausJsonPath]),
    ...mapFiles(site, notices).map(({ path }) => path),
  ];
}
