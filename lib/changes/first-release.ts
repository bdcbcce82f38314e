import { addressOf } from '@/lib/check-site/read/built-site';
import type { Change } from './change';
import { announceNotice } from './facts/announce-notice';
import { compareSettings } from './facts/compare-settings';
import { isLook, looks } from './files/compare-files';
import type { ExportedSite } from './read/exported-site';

/** Everything that readers will see where nothing was published before. */
export function firstRelease({ notices, settings, files }: ExportedSite): Change[] {
  return [
    ...notices.map(announceNotice),
    ...compareSettings(new Map(), settings),
    ...[...files.keys()].map((path): Change => {
      if (isLook(path)) return looks(path);
      const kind = path.endsWith('.html') ? 'page' : 'file';
      return { kind, where: addressOf(path), before: null, after: null, cause: '首次发布' };
    }),
  ];
}
