import type { ReactElement } from 'react';
import type { Slip } from '@/lib/model/accepted-schema';
import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Synonym } from '@/lib/model/search/synonyms-schema';
import type { Site } from '@/lib/model/site-schema';
import type { PictureWords } from '@/lib/share/picture-words';

/** What files for programs are made from. */
export type MachineContent = {
  site: Site;
  notices: readonly Notice[];
  withdrawnNotices: readonly WithdrawnNotice[];
  slips: readonly Slip[];
  synonyms: readonly Synonym[];
  themeGroups: readonly GroupOpening[];
};

/** What they need from outside: the view of a picture of link previews, and the bytes of a published file of a notice. */
export type MachineTools = {
  picture: (words: PictureWords) => ReactElement;
  readFile: (slug: string, name: string) => Uint8Array;
};
