import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** What the files over all notices are made from. */
export type Across = {
  site: Site;
  notices: readonly Notice[];
  themeGroups: readonly GroupOpening[];
};
