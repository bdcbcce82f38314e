import { withdrawnNotices } from '@/lib/check-site/expect/withdrawals';
import { type Change, vanished } from './change';
import { announceNotice } from './facts/announce-notice';
import { withdrawal } from './facts/apply-withdrawals';
import { compareBureaus } from './facts/compare-bureaus';
import { compareNotice } from './facts/compare-notice';
import { compareSettings, siteCause } from './facts/compare-settings';
import { pairNotices } from './facts/pair-notices';
import { compareFiles } from './files/compare-files';
import { comparePlaces } from './files/compare-places';
import { findTouched } from './files/find-touched';
import { groundsOf } from './files/grounds';
import { mergePlaces } from './files/merge-places';
import type { ExportedSite, PublishedNotice } from './read/exported-site';

// A notice that is gone by a statement, or without one.
function goneNotice({ site }: ExportedSite, { address, data }: PublishedNotice): Change {
  const statement = withdrawnNotices(site).find(({ notice }) =>
    new URL(notice.url).pathname.endsWith(address),
  );
  return statement === undefined
    ? vanished(address, `《${data.notice.title}》`)
    : withdrawal(address, statement);
}

/** Everything that readers and programs see differently in the later of two sites, each with its cause. */
export function compareSites(before: ExportedSite, after: ExportedSite): Change[] {
  const pairing = pairNotices(before, after);
  const facts = [
    ...pairing.fresh.map(announceNotice),
    ...pairing.pairs.flatMap((pair) => compareNotice(pair.before, pair.after)),
    ...pairing.gone.map((notice) => goneNotice(after, notice)),
    ...compareSettings(before.settings, after.settings, (name) => siteCause(name, after.bureaus !== null)),
    ...compareBureaus(before.bureaus, after.bureaus),
  ];
  const touched = findTouched(before, after, pairing);
  const grounds = groundsOf(before, after, { changes: facts, pairing });
  const files = [
    ...compareFiles({ before, after, grounds, touched }),
    ...comparePlaces({ before, after, pairing, touched }),
  ];
  return [...facts, ...mergePlaces(files)];
}
