import { addressOf } from '@/lib/check-site/read/built-site';
import type { Change } from './change';
import { announceNotice } from './facts/announce-notice';
import { compareBureaus } from './facts/compare-bureaus';
import { compareSettings, siteCause } from './facts/compare-settings';
import { fileKind, isLook, otherLook } from './files/file-kind';
import type { ExportedSite } from './read/exported-site';

/** Everything that readers will see where nothing was published before. */
export function firstRelease({ notices, settings, bureaus, files }: ExportedSite): Change[] {
  return [
    ...notices.map(announceNotice),
    ...compareSettings(new Map(), settings, (name) => siteCause(name, bureaus !== null)),
    ...compareBureaus(new Map(), bureaus),
    ...[...files.keys()].map((path): Change => {
      if (isLook(path)) return otherLook(path);
      return { kind: fileKind(path), where: addressOf(path), before: null, after: null, cause: '首次发布' };
    }),
  ];
}
