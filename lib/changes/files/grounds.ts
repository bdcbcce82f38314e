import { contactPath } from '@/lib/addresses';
import type { Change } from '@/lib/changes/change';
import type { Pairing } from '@/lib/changes/facts/pair-notices';
import type { ExportedSite } from '@/lib/changes/read/exported-site';
import { publishedWords } from './published-words';
import type { Grounds } from './unexplained-lines';

/** What the changed facts of two sites account for on their pages. */
export function groundsOf(
  before: ExportedSite,
  after: ExportedSite,
  { changes, pairing }: { changes: readonly Change[]; pairing: Pairing },
): Grounds {
  const settings = changes.filter(({ kind }) => kind === 'setting');
  const names = pairing.pairs.flatMap((pair) =>
    pair.before.address === pair.after.address ? [] : [pair.before.data.notice.id, pair.after.data.notice.id],
  );
  const hosts = before.site.origin === after.site.origin ? [] : [before, after].map(hostOf);
  // Linked data name the bureau by this id, where it is the bureau that a notice names.
  const bureau = settings.length > 0 ? [contactPath] : [];
  const replaced = [
    ...settings.flatMap(({ before: old, after: now }) => [old, now]),
    ...bureau,
    ...names,
    ...hosts,
  ];
  return {
    replaced: replaced.flatMap((word) => (word ?? '').split('\n').filter((line) => line !== '')),
    words: changes.length > settings.length ? publishedWords(before, after) : null,
  };
}

// Tags and ids name the host alone.
const hostOf = ({ site }: ExportedSite): string => new URL(site.origin).hostname;
