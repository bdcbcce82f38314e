import { bureauPath } from '@/lib/addresses';
import type { Bureau, InBureau } from '@/lib/model/bureau/bureau';

/** The bureaus of some notices that have pages of their own, each once, in the order of their files; none on a site of one bureau. */
export function pagedBureaus(notices: readonly InBureau[]): Bureau[] {
  const bySlug = new Map(notices.map(({ bureau }) => [bureau.slug, bureau]));
  return [...bySlug.values()]
    .filter((bureau) => bureau.home === bureauPath(bureau))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
