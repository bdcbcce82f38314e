import { load } from 'cheerio';
import type { ExportedSite, PublishedNotice } from '@/lib/changes/read/exported-site';

/** The notices of two sites: those in both, under whatever name, those that are new, and those that are gone. */
export type Pairing = {
  pairs: { before: PublishedNotice; after: PublishedNotice }[];
  fresh: PublishedNotice[];
  gone: PublishedNotice[];
};

/** Pairs notices by address; a renamed one by the redirect at its old address. */
export function pairNotices(before: ExportedSite, after: ExportedSite): Pairing {
  const found = before.notices.map((old) => {
    const address = movedTo(after, old.address) ?? old.address;
    return { old, now: after.notices.find((notice) => notice.address === address) };
  });
  const pairs = found.flatMap(({ old, now }) => (now === undefined ? [] : [{ before: old, after: now }]));
  const kept = new Set(pairs.map((pair) => pair.after));
  return {
    pairs,
    fresh: after.notices.filter((notice) => !kept.has(notice)),
    gone: found.flatMap(({ old, now }) => (now === undefined ? [old] : [])),
  };
}

/** The address to which an old address of a notice leads; null if it does not. */
export function movedTo({ files }: ExportedSite, address: string): string | null {
  const page = files.get(`${address}index.html`);
  if (page === undefined) return null;
  const [, target] =
    /url=(.+)$/.exec(load(page.text)('meta[http-equiv=refresh]').attr('content') ?? '') ?? [];
  return target === undefined ? null : new URL(target, `https://site.invalid${address}`).pathname;
}
